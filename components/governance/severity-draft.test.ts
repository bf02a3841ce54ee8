import { describe, expect, it } from "vitest";
import {
  changedRules,
  fittingRules,
  overriddenFirst,
  type RatedRule,
  type Severities,
  withSeverity,
} from "./severity-draft";

const removed: RatedRule = {
  id: "operation-removed",
  severity: "breaking",
  area: "operation",
  title: "An operation was removed",
};
const added: RatedRule = {
  id: "response-enum-value-added",
  severity: "dangerous",
  area: "schema",
  title: "A new value",
};
const rules = [removed, added];

describe("withSeverity", () => {
  it.each([
    ["sets a rule", {}, removed, "ignore", { "operation-removed": "ignore" }],
    ["sets it again", { "operation-removed": "ignore" }, removed, "dangerous", { "operation-removed": "dangerous" }],
    [
      "takes the override away with the rule's own severity",
      { "operation-removed": "ignore" },
      removed,
      "breaking",
      {},
    ],
    ["leaves others alone", { a: "ignore" }, removed, "ignore", { a: "ignore", "operation-removed": "ignore" }],
  ] as const)("%s", (_what, before, rule, to, expected) => {
    expect(withSeverity(before, rule, to)).toEqual(expected);
  });
});

describe("changedRules", () => {
  it("names what was set, set otherwise and taken away", () => {
    const before = { a: "ignore", b: "breaking", c: "dangerous" } as const;
    expect(changedRules(before, { b: "ignore", c: "dangerous", d: "ignore" })).toEqual(["a", "b", "d"]);
    expect(changedRules(before, before)).toEqual([]);
  });
});

describe("overriddenFirst", () => {
  it.each<[Severities, string[]]>([
    [{}, ["operation-removed", "response-enum-value-added"]],
    [{ "response-enum-value-added": "ignore" }, ["response-enum-value-added", "operation-removed"]],
  ])("%j", (severities, expected) => {
    expect(overriddenFirst(rules, severities).map((rule) => rule.id)).toEqual(expected);
  });
});

describe("fittingRules", () => {
  it.each([
    [{ q: "", severity: null, only: false }, ["operation-removed", "response-enum-value-added"]],
    [{ q: "ENUM value", severity: null, only: false }, ["response-enum-value-added"]],
    [{ q: "", severity: "breaking", only: false }, ["operation-removed"]],
    [{ q: "", severity: null, only: true }, ["response-enum-value-added"]],
    [{ q: "removed", severity: "dangerous", only: false }, []],
  ])("%j", (filter, expected) => {
    const shown = fittingRules(rules, { "response-enum-value-added": "breaking" }, filter);
    expect(shown.map((rule) => rule.id)).toEqual(expected);
  });
});
