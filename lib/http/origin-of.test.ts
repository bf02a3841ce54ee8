import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/context";
import { agentFamily, networkOf, originOf } from "./origin-of";

const TOKEN: Actor = { kind: "token", id: "t", name: "CI", role: "publisher", teamId: null, scopes: null };
const PERSON: Actor = { kind: "user", id: "u", name: "Una", email: "u@x.test", administrator: false, teams: [] };
const of = (fields: Record<string, string>, actor: Actor) => originOf(new Headers(fields), actor);

describe("networkOf", () => {
  it.each([
    ["203.0.113.77", "203.0.113.0/24"],
    [" 203.0.113.77:52100", "203.0.113.0/24"],
    ["::ffff:203.0.113.77", "203.0.113.0/24"],
    ["2001:db8:7:1::5", "2001:db8:7::/48"],
    ["[2001:0db8:0007:1:2:3:4:5]:443", "2001:db8:7::/48"],
    ["2001:db8::1", "2001:db8::/48"],
    ["::1", "::/48"],
    ["fe80::1", "fe80::/48"],
    ["300.1.1.1", null],
    ["2001:db8:::1", null],
    ["1:2:3:4:5:6:7:8:9", null],
    ["somewhere", null],
    ["", null],
  ])("of %j is %j", (address, network) => expect(networkOf(address)).toBe(network));

  it("never gives the address itself away", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        expect(networkOf(address) ?? "").toMatch(/^$|\/(24|48)$/);
        expect(networkOf(address)).not.toBe(address);
      }),
    );
  });
});

describe("agentFamily", () => {
  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox"],
    ["Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge"],
    ["Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36", "Chrome"],
    ["curl/8.5.0", "curl"],
    ["concordat/1.0.0", "concordat"],
    ["something of their own, with a serial number", null],
    [null, null],
  ])("of %j is %j", (userAgent, family) => expect(agentFamily(userAgent)).toBe(family));
});

describe("originOf", () => {
  it("tells pages, programs and the command line apart", () => {
    expect(of({ "user-agent": "curl/8" }, TOKEN)).toEqual({ interface: "rest", agent: "curl", network: null });
    expect(of({ "user-agent": "concordat/1" }, TOKEN).interface).toBe("cli");
    expect(of({ "x-forwarded-for": "10.0.0.1, 198.51.100.9" }, PERSON)).toEqual({
      interface: "page",
      agent: null,
      network: "198.51.100.0/24",
    });
  });
});
