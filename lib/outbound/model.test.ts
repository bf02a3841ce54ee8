import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOriginPattern, matchesOrigin, parseOriginPattern } from "./model";

const matches = (pattern: string, url: string): boolean => {
  const parsed = parseOriginPattern(pattern);
  if (!parsed) throw new Error(`${pattern} is no pattern`);
  return matchesOrigin(parsed, new URL(url));
};

describe("a pattern of origins", () => {
  it.each([
    ["https://api.example.com", "https://api.example.com"],
    ["HTTPS://API.Example.com:443/", "https://api.example.com"],
    ["http://*.example.com:8080", "http://*.example.com:8080"],
    ["https://*", "https://*"],
    ["https://*:*", "https://*:*"],
    ["http://[::1]:3000", "http://[::1]:3000"],
    ["http://2130706433", "http://127.0.0.1"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
  ])("%s is kept as %s", (text, kept) => {
    const parsed = parseOriginPattern(text);
    expect(parsed && formatOriginPattern(parsed)).toBe(kept);
  });

  it.each([
    "",
    "api.example.com",
    "ftp://api.example.com",
    "https://",
    "https://u:p@api.example.com",
    "https://api.example.com/path",
    "https://api.example.com?q",
    "https://api.*.com",
    "https://*api.example.com",
    "https://api.example.com:0",
    "https://api.example.com:70000",
    "https://a b",
  ])("cannot be %j", (text) => {
    expect(parseOriginPattern(text)).toBeNull();
  });

  it.each([
    ["https://api.example.com", "https://api.example.com/v1", true],
    ["https://api.example.com", "https://api.example.com:443/", true],
    ["https://api.example.com", "https://api.example.com./", true],
    ["https://api.example.com", "http://api.example.com/", false],
    ["https://api.example.com", "https://api.example.com:8443/", false],
    ["https://api.example.com", "https://api.example.com.evil.test/", false],
    ["https://*.example.com", "https://a.b.example.com/", true],
    ["https://*.example.com", "https://example.com/", false],
    ["https://*.example.com", "https://evilexample.com/", false],
    ["http://10.0.0.5:*", "http://10.0.0.5:9/", true],
    ["https://*", "https://anything.test/", true],
    ["https://*", "https://anything.test:444/", false],
  ])("%s and %s: %s", (pattern, url, fits) => {
    expect(matches(pattern, url)).toBe(fits);
  });

  it("reads what it writes, as the same", () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    const port = fc.option(fc.integer({ min: 1, max: 65_535 }));
    fc.assert(
      fc.property(
        fc.constantFrom("http", "https"),
        fc.array(label, { minLength: 1, maxLength: 4 }),
        port,
        (s, l, p) => {
          const pattern = parseOriginPattern(`${s}://${l.join(".")}x${p === null ? ":*" : `:${p}`}`);
          expect(pattern && parseOriginPattern(formatOriginPattern(pattern))).toEqual(pattern);
          expect(pattern).not.toBeNull();
        },
      ),
    );
  });
});
