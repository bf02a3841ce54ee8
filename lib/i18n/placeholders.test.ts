import { describe, expect, it } from "vitest";
import { placeholdersOf } from "./placeholders";

describe("placeholdersOf", () => {
  it.each([
    ["Hello", [], []],
    ["{from} → {to}", ["from", "to"], []],
    ["{count, plural, one {# of {total}} other {Draft}}", ["count", "total"], []],
    ["See <link>the {name}</link>", ["name"], ["link"]],
    ["It''s '{literal}' {real}", ["real"], []],
  ])("%s", (message, values, tags) => expect(placeholdersOf(message)).toEqual({ values, tags }));
  it.each(["{open", "close}", "{a, plural, one {x}"])("refuses %s", (message) => {
    expect(() => placeholdersOf(message)).toThrow("unbalanced");
  });
});
