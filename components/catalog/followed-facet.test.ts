import { describe, expect, it } from "vitest";
import { readCatalogueFilter } from "@/lib/catalog/model/read-catalogue-filter";
import { followedFacet } from "./followed-facet";

describe("followedFacet", () => {
  it.each([
    ["nothing narrows it", {}, null],
    ["one tag", { tag: "public" }, { subject: "tag", value: "public" }],
    ["one team", { team: "payments", q: "card" }, { subject: "team", value: "payments" }],
    ["a tag counts before a team", { tag: "public", team: "payments" }, { subject: "tag", value: "public" }],
    ["two tags leave the team", { tag: ["public", "b2b"], team: "payments" }, { subject: "team", value: "payments" }],
    ["two teams", { team: ["payments", "accounts"] }, null],
  ])("%s", (_name, given, expected) => {
    expect(followedFacet(readCatalogueFilter(given))).toEqual(expected);
  });
});
