import { describe, expect, it } from "vitest";
import type { JsonObject } from "@/lib/specs/model";
import { canonicalPointer } from "@/lib/specs/canonical-pointer";

const data: JsonObject = {
  parameters: [
    { name: "limit", in: "query" },
    { name: "limit", in: "header" },
    { name: "limit", in: "query", schema: {} },
    { $ref: "#/a/b" },
    { description: "no name" },
  ],
  tags: ["a", "b", "a"],
};

describe("canonicalPointer", () => {
  it.each([
    ["", ""],
    ["/parameters/0", "/parameters/limit@query"],
    ["/parameters/1/in", "/parameters/limit@header/in"],
    ["/parameters/2/schema", "/parameters/limit@query#1/schema"],
    ["/parameters/3", "/parameters/#~1a~1b"],
    ["/parameters/4", "/parameters/4"],
    ["/tags/2", "/tags/a#1"],
    ["/nothing/7/here", "/nothing/7/here"],
  ])("%s is %s", (pointer, canonical) => {
    expect(canonicalPointer(data, pointer)).toBe(canonical);
  });
});
