import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storableText } from "./storable-text";

describe("storableText", () => {
  it("holds nothing that PostgreSQL refuses, and leaves the rest", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const stored = storableText(text);
        expect(stored.isWellFormed()).toBe(true);
        expect(stored).not.toContain("\u0000");
        if (text.isWellFormed() && !text.includes("\u0000")) expect(stored).toBe(text);
        expect(storableText(stored)).toBe(stored);
      }),
    );
  });

  it.each([
    ["a\u0000b", "ab"],
    ["\ud800x", "\ufffdx"],
    ["支付 😀", "支付 😀"],
  ])("%j is %j", (text, stored) => expect(storableText(text)).toBe(stored));
});
