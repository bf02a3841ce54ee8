import { describe, expect, it } from "vitest";
import { comparedRevisions, pushHref, readRevisionsQuery, revisionsHref } from "./revisions-address";

describe("the address of a version's revisions", () => {
  it.each([
    [{}, "/apis/a%20b/versions/1.0%2F2/revisions"],
    [{ from: 1, to: 3 }, "/apis/a%20b/versions/1.0%2F2/revisions?from=1&to=3"],
    [
      { from: 1, to: 3, severity: "breaking" as const, page: 2 },
      "/apis/a%20b/versions/1.0%2F2/revisions?from=1&to=3&severity=breaking&page=2",
    ],
    [{ cursor: "x=" }, "/apis/a%20b/versions/1.0%2F2/revisions?cursor=x%3D"],
    [{ from: 1, cursor: "x" }, "/apis/a%20b/versions/1.0%2F2/revisions?from=1&cursor=x"],
  ])("writes %j", (query, address) => expect(revisionsHref("a b", "1.0/2", query)).toBe(address));

  it("reads what it wrote, and nothing that cannot be", () => {
    expect(readRevisionsQuery({ from: "1", to: "3", page: "2", q: "x" })).toMatchObject({
      from: 1,
      to: 3,
      page: 2,
      q: "x",
    });
    const broken = readRevisionsQuery({ from: "0", to: "x", page: "-1", severity: "awful", cursor: ["a"] });
    expect(broken).toMatchObject({ from: undefined, to: undefined, page: 1, severity: undefined, cursor: undefined });
  });

  it("leads to where the next is pushed", () =>
    expect(pushHref("pets", "1 0")).toBe("/apis/pets/publish?version=1%200"));
});

it.each([
  [1, {}, null],
  [3, {}, { from: 2, to: 3 }],
  [3, { from: 1 }, { from: 1, to: 3 }],
  [3, { to: 2 }, { from: 1, to: 2 }],
  [3, { from: 9, to: 9 }, { from: 3, to: 3 }],
  [3, { to: 1 }, { from: 1, to: 1 }],
])("of %i revisions %j compares %j", (count, asked, pair) => expect(comparedRevisions(count, asked)).toEqual(pair));
