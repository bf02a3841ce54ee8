import { describe, expect, it } from "vitest";
import { canonicalViewQuery } from "./model";

describe("canonicalViewQuery", () => {
  it.each([
    ["", ""],
    ["?", ""],
    ["sort=name", ""],
    ["sort=-updated&team=pay,ship&cursor=abc&limit=7", "team=pay%2Cship&sort=-updated"],
    ["favourite=true&q=caf%C3%A9", "q=caf%C3%A9&favourite=true"],
  ])("%j is kept as %j", (query, kept) => expect(canonicalViewQuery(query)).toBe(kept));

  it.each(["sort=loud", "unknown=1", "state=gone", "__proto__=1"])("refuses %j", (query) => {
    expect(() => canonicalViewQuery(query)).toThrow(expect.objectContaining({ code: "invalid_input" }));
  });
});
