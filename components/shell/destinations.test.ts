import { describe, expect, it } from "vitest";
import { DESTINATIONS, isWithin } from "./destinations";

describe("isWithin", () => {
  it.each([
    ["/", "/", true],
    ["/apis", "/", false],
    ["/apis", "/apis", true],
    ["/apis/payments/changes", "/apis", true],
    ["/apis-old", "/apis", false],
    ["/consumers/shop", "/apis", true],
    ["/dependencies", "/apis", true],
    ["/fields/customerId", "/apis", true],
    ["/imports/new", "/apis", true],
    ["/consumers", "/", false],
    ["/scorecards/payments", "/scorecards", true],
    ["/cases/edge-authentication", "/scorecards", true],
    ["/advisor", "/scorecards", true],
  ])("%s within %s: %s", (pathname, href, expected) => expect(isWithin(pathname, href)).toBe(expected));
});

describe("DESTINATIONS", () => {
  it("lights exactly one place for each page", () => {
    for (const { href } of DESTINATIONS) {
      expect(DESTINATIONS.filter((other) => isWithin(href, other.href))).toHaveLength(1);
    }
  });
  it("gives no keys twice", () => {
    expect(new Set(DESTINATIONS.map(({ keys }) => keys)).size).toBe(DESTINATIONS.length);
  });
});
