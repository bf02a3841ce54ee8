import { describe, expect, it } from "vitest";
import { readSearchQuery, searchHref } from "./search-address";

describe("the address of a search", () => {
  it.each([
    [{ q: "card payment", kind: "operation" as const, cursor: null }, "/search?q=card+payment&kind=operation"],
    [{ q: "x", kind: "field" as const, cursor: "abc" }, "/search?q=x&kind=field&cursor=abc"],
    [{ q: "", kind: null, cursor: null }, "/search"],
    [{ q: "a&b", kind: null, cursor: null }, "/search?q=a%26b"],
  ])("%j is %s, and is read back", (query, href) => {
    expect(searchHref(query)).toBe(href);
    const { searchParams } = new URL(href, "https://registry.invalid");
    expect(readSearchQuery(Object.fromEntries(searchParams))).toEqual(query);
  });

  it("leaves out what cannot be read, and cuts what is too long", () => {
    expect(readSearchQuery({ q: ["a"], kind: "unheard-of", cursor: "abc" })).toEqual({
      q: "",
      kind: null,
      cursor: null,
    });
    expect(readSearchQuery({ q: ` ${"x".repeat(500)}` }).q).toHaveLength(200);
  });
});
