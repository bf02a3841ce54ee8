import { networkInterfaces } from "node:os";
import { expect, it } from "vitest";
import { settings } from "@/lib/env";
import { isOwnAddress } from "./own-address";

const base = new URL(settings().CONCORDAT_BASE_URL);
const port = settings().PORT;
const ELSEWHERE = ["93.184.215.14"];

it.each([base.origin, `http://${base.hostname}.${base.port === "" ? "" : `:${base.port}`}`, `https://${base.host}`])(
  "%s is the registry itself, wherever its name leads",
  (url) => {
    expect(isOwnAddress(new URL(url), ELSEWHERE)).toBe(true);
  },
);

it("is known by the addresses of this machine, also inside IPv6, at the port that is listened on", () => {
  const own = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ family }) => family === "IPv4")?.address;
  const url = new URL(`http://other.example:${port}/`);
  for (const address of [own ?? "127.0.0.1", `::ffff:${own ?? "127.0.0.1"}`, "::1", "127.8.8.8", "::ffff:7f00:1"]) {
    expect(isOwnAddress(url, [...ELSEWHERE, address])).toBe(true);
    expect(isOwnAddress(new URL(`http://other.example:${port + 1}/`), [address])).toBe(false);
  }
  expect(isOwnAddress(url, ELSEWHERE)).toBe(false);
});
