import { describe, expect, it } from "vitest";
import { readSearchQuery, searchHref } from "./search-address";

describe("the address of a search", () => {
  it.each([
    [{ q: "card payment", kind: "operation" as const }, "/search?q=card+payment&kind=operation"],
    [{ q: "", kind: null }, "/search"],
    [{ q: "a&b", kind: null }, "/search?q=a%26b"],
  ])("%j is %s, and is read back", (query, href) => {
    expect(searchHref(query)).toBe(href);
    const { searchParams } = new URL(href, "https://registry.invalid");
    expect(readSearchQuery(Object.fromEntries(searchParams))).toEqual(query);
  });

  it("leaves out what cannot be read, and cuts what is too long", () => {
    expect(readSearchQuery({ q: ["a"], kind: "unheard-of" })).toEqual({ q: "", kind: null });
    expect(readSearchQuery({ q: ` ${"x".repeat(500)}` }).q).toHaveLength(200);
  });
});
