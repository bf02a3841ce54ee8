import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Binding,
  BINDING_SCOPES,
  DEFAULT_BINDING,
  LINT_ACTIONS,
  type LintedBinding,
  type SetRule,
} from "@/lib/rulesets/model";
import type { Finding, FindingSeverity } from "@/lib/specs/model";
import { decideRules, isStricter } from "./decide-rules";
import { judgeLint } from "./judge-lint";

const finding = (rule: string, severity: FindingSeverity, fingerprint = `${rule} here`): Finding => ({
  rule,
  severity,
  message: "",
  file: "openapi.yaml",
  pointer: "/paths",
  line: 1,
  column: 1,
  fingerprint,
});

function line(
  more: Partial<Binding>,
  rules: Record<string, SetRule["severity"]>,
  silent: { rule: string; because: string }[] = [],
): LintedBinding {
  const set = Object.entries(rules).map(([id, severity]) => ({ id, severity }));
  const findings = set.flatMap(({ id, severity }) => (severity === "off" ? [] : [finding(id, severity)]));
  return { binding: { ...DEFAULT_BINDING, ...more }, result: { rules: set, findings, silent } };
}

const judged = (lines: LintedBinding[]) =>
  judgeLint(lines).findings.map(({ finding: { rule }, action, binding }) => `${rule} ${action} ${binding.id}`);

describe("which binding decides of a rule", () => {
  const org = { id: "org" } as const;
  const domain = { id: "domain", scope: "domain" } as const;
  const team = { id: "team", scope: "team" } as const;
  const label = { id: "label", scope: "label" } as const;
  const one = { id: "api", scope: "api" } as const;
  const cases: [string, LintedBinding[], string[]][] = [
    ["the only one", [line(org, { a: "error" })], ["a block org"]],
    ["the more specific", [line(org, { a: "error" }), line(team, { a: "warning" })], ["a warn team"]],
    ["a label before a team", [line(team, { a: "error" }), line(label, { a: "info" })], ["a notify label"]],
    ["a team before a domain", [line(domain, { a: "error" }), line(team, { a: "warning" })], ["a warn team"]],
    ["an API before all", [line(label, { a: "error" }), line(one, { a: "off" })], []],
    [
      "each its own rules",
      [line(org, { a: "error", b: "error" }), line(one, { b: "warning" })],
      ["a block org", "b warn api"],
    ],
    ["off by name, for less specific ones", [line(org, { a: "error" }), line(team, { a: "off" })], []],
    [
      "the stricter of two that are equally specific",
      [line({ ...label, id: "mild" }, { a: "warning" }), line({ ...label, id: "hard" }, { a: "error" })],
      ["a block hard"],
    ],
    ["nothing, where hints are off", [line(org, { a: "hint" })], []],
    [
      "a team's own, where it asks for more",
      [line(org, { a: "warning" }), line({ ...one, authority: "team" }, { a: "error" })],
      ["a block api"],
    ],
    [
      "never a team's own, where it asks for less",
      [line(org, { a: "error" }), line({ ...one, authority: "team" }, { a: "hint", b: "error" })],
      ["a block org", "b block api"],
    ],
    [
      "never a team's own that switches it off",
      [line(org, { a: "error" }), line({ ...one, authority: "team" }, { a: "off" })],
      ["a block org"],
    ],
  ];
  it.each(cases)("%s", (_name, lines, expected) => {
    expect(judged(lines)).toEqual(expected);
    expect([...judged([...lines].reverse())].sort()).toEqual([...expected].sort());
  });

  it("tells who is overruled", () => {
    const lines = [line(one, { a: "info" }), line(org, { a: "error" })];
    const decision = decideRules(lines, "organisation").get("a");
    expect(decision).toMatchObject({ action: "notify", overruled: [{ action: "block" }] });
  });

  it("keeps what is silent of those that decide, and of no others", () => {
    const because = "only for OpenAPI 2.0";
    const lines = [
      line(one, { a: "off" }, [{ rule: "a", because }]),
      line(org, { b: "error" }, [{ rule: "b", because }]),
    ];
    expect(judgeLint(lines).silent).toEqual([{ rule: "b", because, ruleset: "concordat:recommended" }]);
  });

  it("never loosens anything for what a team binds", () => {
    const rules = fc.dictionary(
      fc.constantFrom("a", "b", "c"),
      fc.constantFrom("error", "warning", "info", "hint", "off"),
    );
    const lines = fc.array(fc.record({ scope: fc.constantFrom(...BINDING_SCOPES), isTeam: fc.boolean(), rules }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(lines, (given) => {
        const all = given.map((each, index) =>
          line({ id: `${index}`, scope: each.scope, authority: each.isTeam ? "team" : "organisation" }, each.rules),
        );
        const strictest = new Map(judgeLint(all).findings.map((each) => [each.finding.fingerprint, each.action]));
        const alone = judgeLint(all.filter(({ binding }) => binding.authority === "organisation")).findings;
        for (const {
          finding: { fingerprint },
          action,
        } of alone) {
          const now = strictest.get(fingerprint);
          expect(now !== undefined && !isStricter(action, now)).toBe(true);
        }
      }),
    );
  });

  it("orders actions from block to off", () => {
    expect(LINT_ACTIONS.map((action) => LINT_ACTIONS.filter((other) => isStricter(action, other)).length)).toEqual([
      3, 2, 1, 0,
    ]);
  });
});
