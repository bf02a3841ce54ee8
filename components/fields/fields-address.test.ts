import { describe, expect, it } from "vitest";
import { fieldsHref, readFieldsQuery } from "./fields-address";

describe("the address of the fields", () => {
  it.each([
    [{}, "/fields"],
    [{ q: "customer id" }, "/fields?q=customer+id"],
    [
      { team: "payments", disagrees: "types" as const, cursor: "abc" },
      "/fields?team=payments&disagrees=types&cursor=abc",
    ],
  ])("of %j is %s, and is read back", (query, href) => {
    expect(fieldsHref(query)).toBe(href);
    const { searchParams } = new URL(href, "https://registry.invalid");
    expect(readFieldsQuery(Object.fromEntries(searchParams))).toEqual({
      q: undefined,
      team: undefined,
      disagrees: undefined,
      cursor: undefined,
      ...query,
    });
  });

  it("leaves out what cannot be read", () => {
    expect(readFieldsQuery({ q: ["a"], disagrees: "unheard-of", team: " " })).toEqual({});
  });
});
