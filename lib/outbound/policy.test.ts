import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OutboundRule } from "./model";
import { addressKind, endToEndFields, followRedirect, permitFor } from "./policy";

describe("an address", () => {
  it.each([
    ["93.184.215.14", "public"],
    ["8.8.8.8", "public"],
    ["2606:4700::1111", "public"],
    ["::ffff:8.8.8.8", "public"],
    ["64:ff9b::808:808", "public"],
    ["2002:808:808::1", "public"],
    ["127.0.0.1", "private"],
    ["127.255.255.254", "private"],
    ["10.0.0.1", "private"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.168.1.1", "private"],
    ["100.64.0.1", "private"],
    ["::1", "private"],
    ["fc00::1", "private"],
    ["::ffff:127.0.0.1", "private"],
    ["::ffff:7f00:1", "private"],
    ["64:ff9b::7f00:1", "private"],
    ["2002:7f00:1::", "private"],
    ["0.0.0.0", "never"],
    ["0.1.2.3", "never"],
    ["::", "never"],
    ["169.254.169.254", "never"],
    ["::ffff:169.254.169.254", "never"],
    ["64:ff9b::a9fe:a9fe", "never"],
    ["2002:a9fe:a9fe::", "never"],
    ["100.100.100.200", "never"],
    ["fd00:ec2::254", "never"],
    ["fd20:ce::254", "never"],
    ["fd00:42::42", "never"],
    ["FD00:0EC2:0:0:0:0:0:254", "never"],
    ["224.0.0.1", "never"],
    ["255.255.255.255", "never"],
    ["240.0.0.1", "never"],
    ["192.0.2.1", "never"],
    ["ff02::1", "never"],
    ["fe80::1%eth0", "never"],
    ["2001:db8::1", "never"],
    ["::7f00:1", "never"],
    ["64:ff9b:1::7f00:1", "never"],
    ["2001::1", "never"],
    ["not an address", "never"],
    ["", "never"],
  ])("%s is %s", (address, kind) => {
    expect(addressKind(address)).toBe(kind);
  });

  it("of IPv4 is the same whichever way IPv6 carries it", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, octet, (a, b, c, d) => {
        const hex = [a, b, c, d].map((one) => one.toString(16).padStart(2, "0"));
        const [high, low] = [`${hex[0]}${hex[1]}`, `${hex[2]}${hex[3]}`];
        const plain = addressKind([a, b, c, d].join("."));
        for (const one of [`::ffff:${high}:${low}`, `64:ff9b::${high}:${low}`, `2002:${high}:${low}::1`]) {
          expect(addressKind(one)).toBe(plain);
        }
      }),
    );
  });
});

describe("rules", () => {
  const rule = (origin: string, more: Partial<OutboundRule> = {}): OutboundRule => ({
    origin,
    purposes: ["try"],
    allowPrivate: false,
    ...more,
  });

  it.each<[string, OutboundRule[], ReturnType<typeof permitFor>]>([
    ["none", [], null],
    ["one for another purpose", [rule("https://a.example", { purposes: ["import"] })], null],
    ["one that cannot be read", [rule("nonsense")], null],
    ["one that fits", [rule("https://a.example")], { allowPrivate: false, isNamed: false }],
    [
      "several, the widest of which counts",
      [rule("https://*"), rule("https://a.example", { allowPrivate: true })],
      { allowPrivate: true, isNamed: true },
    ],
    [
      "a wildcard never names",
      [rule("https://*.example", { allowPrivate: true })],
      { allowPrivate: true, isNamed: false },
    ],
    [
      "any port never names",
      [rule("https://a.example:*", { allowPrivate: true })],
      { allowPrivate: true, isNamed: false },
    ],
  ])("%s", (_name, rules, permit) => {
    expect(permitFor(new URL("https://a.example/x"), "try", rules)).toEqual(permit);
  });
});

describe("what follows a redirect", () => {
  const message = (method: string) => ({
    url: new URL("https://a.example/x"),
    method,
    headers: { accept: "*/*", authorization: "s", "content-type": "text/plain", "x-key": "k" },
    body: new Uint8Array([1]),
  });

  it.each([
    [301, "POST", "GET"],
    [302, "POST", "GET"],
    [302, "PUT", "PUT"],
    [303, "DELETE", "GET"],
    [303, "HEAD", "HEAD"],
    [307, "POST", "POST"],
    [308, "PATCH", "PATCH"],
  ])("%i of a %s is a %s", (status, method, next) => {
    const followed = followRedirect(message(method), status, new URL("https://a.example/y"));
    expect(followed.method).toBe(next);
    expect(followed.body === undefined).toBe(next === "GET");
    expect(followed.headers).toHaveProperty("authorization");
  });

  it.each(["https://b.example/", "http://a.example/", "https://a.example:8443/"])("tells %s no secret", (target) => {
    const { headers } = followRedirect(message("PUT"), 307, new URL(target));
    expect(Object.keys(headers).sort()).toEqual(["accept", "content-type"]);
  });
});

it("fields of the connection stay behind, listed ones too", () => {
  expect(endToEndFields({ Connection: "X-Hop, close", "X-Hop": "1", TE: "trailers", Host: "h", "X-End": "2" })).toEqual(
    { "x-end": "2" },
  );
});
