import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, Diff } from "./model";
import { readSeverityPolicy } from "./read-severity-policy";
import { RULES } from "./rules/index";
import { diffSchema } from "./schema";
import { POLICY_SEVERITIES } from "./model";
import { applySeverityPolicy } from "./severity-policy";
import { sortChanges, summarise } from "./sort-changes";

function change(id: string, overrides: Partial<Change> = {}): Change {
  return {
    id,
    severity: RULES.find((rule) => rule.id === id)?.severity ?? "breaking",
    operation: "POST /payments",
    location: "request body",
    message: id,
    source: {},
    fingerprint: id,
    proof: { status: "rule" },
    ...overrides,
  };
}

function diffOf(given: readonly Change[]): Diff {
  const side = { title: "Payments", version: "1", format: "openapi", specVersion: "3.1.0" };
  const changes = sortChanges(given);
  return { from: side, to: side, summary: summarise(changes), changes };
}

describe("reading a policy", () => {
  it.each([
    ["YAML", "severities:\n  operation-removed: dangerous\n"],
    ["JSON", '{"severities": {"operation-removed": "dangerous"}}'],
  ])("takes %s", (_, text) => {
    expect(readSeverityPolicy(text)).toEqual({
      ok: true,
      policy: { severities: { "operation-removed": "dangerous" } },
    });
  });

  it.each([
    [
      "severities:\n  operation-remove: dangerous",
      2,
      'There is no rule "operation-remove". Did you mean "operation-removed"?',
    ],
    ["severities:\n  enum-value-added-response: ignore", 2, 'Did you mean "response-enum-value-added"?'],
    ["severities:\n  xyzzy: ignore", 2, /There is no rule "xyzzy"\.$/],
    ["severities:\n  operation-removed: error", 2, "Write one of breaking, dangerous, non-breaking, ignore."],
    ["rules:\n  operation-removed: ignore", 1, "A policy has `severities`"],
    ["severities:\n  operation-removed: ignore\n  operation-removed: breaking", 3, "operation-removed"],
    ["severities: {", 1, ""],
    ["", 1, ""],
    ["- 1", 1, ""],
    ["a: &a {}\nseverities: *a", undefined, ""],
  ])("refuses %j with its line", (text, line, says) => {
    const read = readSeverityPolicy(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    if (line !== undefined) expect(read.problems[0]?.line).toBe(line);
    const messages = read.problems.map((problem) => problem.message).join("\n");
    if (typeof says === "string") expect(messages).toContain(says);
    else expect(messages).toMatch(says);
  });

  it("is bounded", () => {
    expect(readSeverityPolicy(`severities: {}\n${"#".repeat(300_000)}`).ok).toBe(false);
    const many = Array.from({ length: 9000 }, (_, index) => `  no-such-rule-${index}: ignore`).join("\n");
    const read = readSeverityPolicy(`severities:\n${many}`);
    expect(read.ok || read.problems.length > 50).toBe(false);
  });
});

describe("applying a policy", () => {
  const removed = change("operation-removed");
  const added = change("operation-added");

  it("gives another severity, says what the rule said, and counts anew", () => {
    const diff = applySeverityPolicy(diffOf([removed, added]), {
      severities: { "operation-removed": "non-breaking", "operation-added": "dangerous" },
    });
    expect(diff.summary).toEqual({ breaking: 0, dangerous: 1, nonBreaking: 1 });
    expect(diff.changes).toEqual([
      { ...added, severity: "dangerous", ruleSeverity: "non-breaking" },
      { ...removed, severity: "non-breaking", ruleSeverity: "breaking" },
    ]);
    expect(diffSchema.parse(diff)).toEqual(diff);
  });

  it("leaves out what is ignored, and says how much that is", () => {
    const diff = applySeverityPolicy(diffOf([removed, added]), { severities: { "operation-removed": "ignore" } });
    expect(diff.summary).toEqual({ breaking: 0, dangerous: 0, nonBreaking: 1, ignored: 1 });
    expect(diff.changes).toEqual([added]);
    expect(diffSchema.parse(diff)).toEqual(diff);
  });

  it("does not cry wolf where the comparison has shown that nothing breaks", () => {
    const shown = change("request-min-length-raised", { severity: "non-breaking" });
    const policy = { severities: { "request-min-length-raised": "breaking" as const } };
    expect(applySeverityPolicy(diffOf([shown]), policy).changes).toEqual([shown]);
  });

  it("changes nothing where it says what the rule says", () => {
    const diff = diffOf([removed, added]);
    expect(applySeverityPolicy(diff, { severities: { "operation-removed": "breaking" } })).toEqual(diff);
  });

  it("is the same twice, keeps every change or counts it, and can be taken back", () => {
    const rules = fc.constantFrom(...RULES.slice(0, 20).map((rule) => rule.id));
    const changes = fc.array(rules).map((ids) => ids.map((id, index) => change(id, { fingerprint: `${index}` })));
    const severities = fc.dictionary(rules, fc.constantFrom(...POLICY_SEVERITIES));
    fc.assert(
      fc.property(changes, severities, (given, overrides) => {
        const diff = diffOf(given);
        const once = applySeverityPolicy(diff, { severities: overrides });
        const { breaking, dangerous, nonBreaking, ignored = 0 } = once.summary;
        expect(breaking + dangerous + nonBreaking + ignored).toBe(given.length);
        expect(applySeverityPolicy(once, { severities: overrides })).toEqual(once);
        const own = Object.fromEntries(RULES.map((rule) => [rule.id, rule.severity]));
        if (ignored === 0) expect(applySeverityPolicy(once, { severities: own })).toEqual(diff);
      }),
    );
  });
});
