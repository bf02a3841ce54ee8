import { describe, expect, it } from "vitest";
import { changesHref, comparedPair, readChangesQuery } from "./changes-address";

describe("readChangesQuery", () => {
  it("reads back what changesHref writes", () => {
    const query = {
      from: "1.0.0",
      to: "2025 edition",
      severity: "breaking" as const,
      area: "schema",
      q: "a&b",
      page: 3,
    };
    const { searchParams } = new URL(changesHref("pets", query), "https://here.example");
    expect(readChangesQuery(Object.fromEntries(searchParams))).toEqual(query);
  });
  it.each([
    [{ severity: "awful", page: "-1", from: "x".repeat(200), q: ["a", "b"] }, { page: 1 }],
    [{ page: "1e9" }, { page: 1 }],
    [{}, { page: 1 }],
  ])("takes %j as far as it can be read", (params, expected) => expect(readChangesQuery(params)).toEqual(expected));
});

describe("comparedPair", () => {
  const versions = [
    { version: "2.0.0", changes: { from: "1.1.0" } },
    { version: "1.9.0", changes: { from: "1.1.0" } },
    { version: "1.1.0", changes: null },
    { version: "1.0.0", changes: null },
  ];
  it.each([
    [{}, { from: "1.1.0", to: "2.0.0" }],
    [{ to: "1.1.0" }, { from: "1.0.0", to: "1.1.0" }],
    [{ to: "1.0.0" }, null],
    [{ from: "1.0.0" }, { from: "1.0.0", to: "2.0.0" }],
    [{ from: "2.0.0" }, { from: "2.0.0", to: "1.9.0" }],
    [{ to: "9.9.9" }, null],
    [
      { from: "a", to: "b" },
      { from: "a", to: "b" },
    ],
  ])("%j", (asked, expected) => expect(comparedPair(versions, asked)).toEqual(expected));
  it("has nothing to compare where there is one version", () => {
    expect(comparedPair([{ version: "1.0.0", changes: null }], {})).toBeNull();
  });
});
