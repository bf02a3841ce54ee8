import { expect, it } from "vitest";
import { defaultRubric } from "@/lib/maturity/rubric/default";
import { ownLevelNames } from "./level-names";

const named = (names: Record<number, string>) =>
  defaultRubric.levels.map((one) => ({ ...one, name: names[one.level] ?? one.name }));

it.each([
  ["nothing where a rubric calls them as usual", {}, {}],
  ["only what is called otherwise", { 2: "Checked", 4: "Platform" }, { 2: "Checked", 4: "Platform" }],
  ["letters of any case and script as they are", { 1: "manual", 5: "自治" }, { 1: "manual", 5: "自治" }],
])("says %s", (_, names, expected) => {
  expect(ownLevelNames(named(names))).toEqual(expected);
});
