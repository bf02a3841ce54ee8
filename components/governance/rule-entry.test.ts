import { describe, expect, it } from "vitest";
import { matchingRules, type RuleEntry } from "./rule-entry";

const rule = (id: string, more: Partial<RuleEntry> = {}): RuleEntry => ({
  id,
  severity: "error",
  title: `Title of ${id}`,
  why: "Because.",
  fix: "Mend it.",
  isOptIn: false,
  area: "schema",
  ...more,
});
const rules = [rule("path-case"), rule("schema-name", { severity: "hint", area: "operation" }), rule("path-slash")];
const all = { q: "", severity: null, area: null };

describe("matchingRules", () => {
  it.each([
    [all, ["path-case", "schema-name", "path-slash"]],
    [{ ...all, q: "PATH" }, ["path-case", "path-slash"]],
    [{ ...all, q: "title  slash" }, ["path-slash"]],
    [{ ...all, severity: "hint" }, ["schema-name"]],
    [{ ...all, area: "schema", severity: "error" }, ["path-case", "path-slash"]],
    [{ ...all, q: "nothing like it" }, []],
  ])("%j finds %j", (filter, ids) => {
    expect(matchingRules(rules, filter).map(({ id }) => id)).toEqual(ids);
  });
});
