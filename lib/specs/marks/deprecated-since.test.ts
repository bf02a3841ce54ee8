import { describe, expect, it } from "vitest";
import type { MarkEntry } from "@/lib/specs/index-model";
import { deprecatedSince } from "./deprecated-since";

type Marks = Pick<MarkEntry, "kind" | "matchKey">[];
const get: Marks = [{ kind: "operation", matchKey: "GET /pets/{}" }];
const pet: Marks = [{ kind: "schema", matchKey: "Pet" }];

function since(...history: Marks[]) {
  return Object.fromEntries(deprecatedSince(history.map((marks, at) => ({ version: at + 1, marks }))));
}

describe("deprecatedSince", () => {
  it.each<[string, Marks[], object]>([
    ["no version", [], {}],
    ["nothing marked", [[], []], {}],
    ["marked from the first that is known", [get, get], { "operation GET /pets/{}": { version: 1, isExact: false } }],
    ["marked later", [[], get, get], { "operation GET /pets/{}": { version: 2, isExact: true } }],
    ["marked by the newest", [[], [], get], { "operation GET /pets/{}": { version: 3, isExact: true } }],
    ["withdrawn", [get, []], {}],
    ["withdrawn and back", [get, [], get], { "operation GET /pets/{}": { version: 3, isExact: true } }],
    [
      "each by itself",
      [[], pet, [...pet, ...get]],
      { "schema Pet": { version: 2, isExact: true }, "operation GET /pets/{}": { version: 3, isExact: true } },
    ],
  ])("with %s", (_, history, expected) => {
    expect(since(...history)).toEqual(expected);
  });
});
