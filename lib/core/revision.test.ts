import { describe, expect, it } from "vitest";
import { contentRevision, requireRevision } from "./revision";

describe("requireRevision", () => {
  it.each([
    ["any", undefined, 3],
    ["the one there is", ["3"], 3],
    ["one of several", ["2", "3"], 3],
  ])("accepts %s", (_name, expected, current) => {
    expect(() => requireRevision(expected, current)).not.toThrow();
  });

  it.each([
    ["an older one", ["2"], 3],
    ["none that can match", [], 3],
  ])("refuses %s", (_name, expected, current) => {
    expect(() => requireRevision(expected, current)).toThrow(expect.objectContaining({ code: "stale_revision" }));
  });
});

describe("contentRevision", () => {
  it("does not depend on the order of keys", () => {
    expect(contentRevision({ a: 1, b: [2] })).toBe(contentRevision({ b: [2], a: 1 }));
  });

  it("changes with a value", () => {
    expect(contentRevision({ a: 1 })).not.toBe(contentRevision({ a: 2 }));
  });
});
