import { describe, expect, it } from "vitest";
import { deskHref, readDeskQuery } from "./desk-address";

const ID = "0190a5f0-0000-7000-8000-000000000000";

describe("the address of a review's view", () => {
  it.each([
    [{}, `/reviews/${ID}`],
    [{ since: 2 }, `/reviews/${ID}?since=2`],
    [{ severity: "breaking" as const, since: 1 }, `/reviews/${ID}?severity=breaking&since=1`],
    [{ page: 3, from: "1", to: "2" }, `/reviews/${ID}?page=3`],
  ])("is of %j %s", (query, href) => {
    expect(deskHref(ID, query)).toBe(href);
    const { searchParams } = new URL(href, "http://registry.test");
    const { from: _from, to: _to, ...expected } = { from: "", to: "", ...query };
    expect(readDeskQuery(Object.fromEntries(searchParams))).toMatchObject(expected);
  });

  it.each([["0"], ["-1"], ["x"], [["1", "2"]], ["1e9"]])("knows no revision %j", (since) => {
    expect(readDeskQuery({ since }).since).toBeUndefined();
  });
});
