import { describe, expect, it } from "vitest";
import { encodeCursor } from "@/lib/core/paging";
import { catalogueHref, isNarrowed, toggleHref } from "./catalogue-address";
import { readCatalogueFilter } from "./read-catalogue-filter";

describe("the address of the catalogue", () => {
  it("is read and written back the same", () => {
    const cursor = encodeCursor(["payments", "1"]);
    const params = {
      q: "pay",
      team: "billing,identity",
      state: "active",
      sunsetWithinDays: "90",
      sort: "-updated",
      cursor,
    };
    const filter = readCatalogueFilter(params);
    expect(filter).toMatchObject({ team: ["billing", "identity"], sunsetWithinDays: 90 });
    const written = new URL(catalogueHref(filter, { cursor }), "https://registry.test").searchParams;
    expect(Object.fromEntries(written)).toEqual(params);
  });

  it("leaves out what cannot be read", () => {
    expect(readCatalogueFilter({ state: "gone,active", q: "pay", sort: "loud", cursor: "?" })).toEqual({
      q: "pay",
      limit: 50,
      sort: "name",
    });
    expect(readCatalogueFilter({ unknown: "1", level: "L9" })).toEqual({ limit: 50, sort: "name" });
  });

  it("switches one value and goes back to the first page", () => {
    const filter = readCatalogueFilter({ team: "billing", cursor: encodeCursor(["a", "b"]) });
    expect(toggleHref(filter, "team", "identity")).toBe("/apis?team=billing%2Cidentity");
    expect(toggleHref(filter, "team", "billing")).toBe("/apis?sort=name");
    expect(toggleHref(filter, "tag", "money")).toBe("/apis?team=billing&tag=money");
  });

  it.each([
    [{}, false],
    [{ sort: "-name" }, false],
    [{ q: "pay" }, true],
    [{ openReview: "true" }, true],
  ])("%j narrows: %s", (params, narrowed) => {
    expect(isNarrowed(readCatalogueFilter(params))).toBe(narrowed);
  });
});
