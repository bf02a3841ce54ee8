import { compareSpecs } from "@/lib/diff/compare-specs";
import { type Diff, SEVERITIES, type Severity } from "@/lib/diff/model";
import type { Rule, RuleCase } from "@/lib/diff/rule";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { caseDocument } from "./case-document";
import { RULE_CASES } from "./case-index";

/** A case of a rule, and what all rules together say of it. */
export interface RuleExample {
  shown: RuleCase;
  /** `bad` where some caller is worse off after it. */
  verdict: "bad" | "good";
  /** Each rule that fires, worst first, with the severity it has there. */
  reported: { id: string; severity: Severity }[];
}

/** The examples on a rule's page. */
export interface RuleExamples {
  fires: RuleExample;
  silent: RuleExample;
}

const ANY_DAY = "2026-01-01";
const BY_RULE = new Map(RULE_CASES.map(({ rule, cases }) => [rule, cases]));

/**
 * One case in which the rule fires and one in which it stays silent; of the latter the first that is as good as the
 * former is bad, so that a page shows both. Undefined for a rule without cases.
 */
export function ruleExamples(rule: Rule): RuleExamples | undefined {
  const cases = BY_RULE.get(rule.id) ?? [];
  const firing = cases.find((one) => one.expected.length > 0);
  const silent = cases.filter((one) => one.expected.length === 0);
  const [first] = silent;
  if (!firing || !first) return undefined;
  const fires = exampleOf(firing);
  const wanted = fires.verdict === "bad" ? "good" : "bad";
  const examples = silent.map(exampleOf);
  return { fires, silent: examples.find(({ verdict }) => verdict === wanted) ?? exampleOf(first) };
}

function exampleOf(shown: RuleCase): RuleExample {
  const { summary, changes } = compared(shown);
  const worst = new Map<string, Severity>();
  for (const { id, severity } of changes) if (!worst.has(id)) worst.set(id, severity);
  const reported = [...worst].map(([id, severity]) => ({ id, severity }));
  reported.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.id < b.id ? -1 : 1));
  return { shown, verdict: summary.breaking + summary.dangerous > 0 ? "bad" : "good", reported };
}

function compared({ frame, from, to, today }: RuleCase): Diff {
  const parse = (text: string) => parseSpec(textSource({ "openapi.yaml": caseDocument(frame, text) }));
  return compareSpecs(parse(from), parse(to), { today: today ?? ANY_DAY });
}
