import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestName } from "./suggest-name";

const KNOWN = ["name", "slug", "operations", "deprecated", "tier"];

describe("suggestName", () => {
  it.each([
    ["nmae", "name"],
    ["Name", "name"],
    ["slog", "slug"],
    ["operatoins", "operations"],
    ["depricated", "deprecated"],
    ["xyz", null],
    ["completely", null],
    ["", null],
  ])("for %j it is %j", (wrong, right) => expect(suggestName(wrong, KNOWN)).toBe(right));

  it("is what is known, where it is written right", () => {
    fc.assert(fc.property(fc.constantFrom(...KNOWN), (name) => suggestName(name, KNOWN) === name));
  });

  it("is one of those that are known, or none", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (wrong, known) => {
        const suggested = suggestName(wrong, known);
        expect(suggested === null || known.includes(suggested)).toBe(true);
      }),
    );
  });
});
