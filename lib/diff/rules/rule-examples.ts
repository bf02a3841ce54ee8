import { ACROSS_RULE_CASES } from "@/lib/diff/across/case-index";
import type { AnyRule } from "@/lib/diff/any-rule";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { LANGUAGE_RULE_CASES } from "@/lib/diff/languages/case-index";
import type { LanguageRuleCase } from "@/lib/diff/languages/model";
import { type Diff, SEVERITIES, type Severity } from "@/lib/diff/model";
import type { CaseFrame, RuleCase } from "@/lib/diff/rule";
import type { SpecFormat } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { caseDocument } from "./case-document";
import { RULE_CASES } from "./case-index";

/** A definition, or a part of one, as an example shows it: a text, or texts by file name. */
export type ExampleTexts = LanguageRuleCase["from"];

/** A case of a rule, and what all rules together say of it. */
export interface RuleExample {
  name: string;
  format: SpecFormat;
  /** Of the newer definition, where that is in another language. */
  toFormat?: SpecFormat;
  /** Which part of an OpenAPI document the texts are; absent: whole definitions. */
  frame?: CaseFrame;
  from: ExampleTexts;
  to: ExampleTexts;
  /** The day of the comparison, where it matters. */
  today?: string;
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

/** A case with what it takes to compare it. */
interface ShownCase extends Omit<RuleExample, "verdict" | "reported"> {
  fires: boolean;
}

const ANY_DAY = "2026-01-01";
const BY_RULE = new Map(RULE_CASES.map(({ rule, cases }) => [rule, cases]));
const BY_ACROSS_RULE = new Map(ACROSS_RULE_CASES.map(({ rule, cases }) => [rule, cases]));
const BY_LANGUAGE_RULE = new Map(LANGUAGE_RULE_CASES.map(({ rule, cases }) => [rule, cases]));

/**
 * One case in which the rule fires and one in which it stays silent; of the latter the first that is as good as the
 * former is bad, so that a page shows both. Undefined for a rule without cases.
 */
export function ruleExamples(rule: AnyRule): RuleExamples | undefined {
  const cases = casesOf(rule);
  const firing = cases.find(({ fires }) => fires);
  const silent = cases.filter(({ fires }) => !fires);
  const [first] = silent;
  if (!firing || !first) return undefined;
  const fires = exampleOf(firing);
  const wanted = fires.verdict === "bad" ? "good" : "bad";
  const examples = silent.map(exampleOf);
  return { fires, silent: examples.find(({ verdict }) => verdict === wanted) ?? exampleOf(first) };
}

function casesOf(rule: AnyRule): ShownCase[] {
  if ("across" in rule) {
    const cases = BY_ACROSS_RULE.get(rule.id) ?? [];
    return cases.map(({ name, from, to, fromFormat, toFormat, expected }) => {
      return { name, format: fromFormat, toFormat, from, to, fires: expected.length > 0 };
    });
  }
  if ("format" in rule) {
    const cases = BY_LANGUAGE_RULE.get(rule.id) ?? [];
    return cases.map(({ name, from, to, expected }) => {
      return { name, format: rule.format, from, to, fires: expected.length > 0 };
    });
  }
  return (BY_RULE.get(rule.id) ?? []).map(openApiCase);
}

function openApiCase({ name, frame, from, to, today, expected }: RuleCase): ShownCase {
  const day = today === undefined ? {} : { today };
  return { name, format: "openapi", frame, from, to, ...day, fires: expected.length > 0 };
}

function exampleOf({ fires: _fires, ...shown }: ShownCase): RuleExample {
  const { summary, changes } = compared(shown);
  const worst = new Map<string, Severity>();
  for (const { id, severity } of changes) if (!worst.has(id)) worst.set(id, severity);
  const reported = [...worst].map(([id, severity]) => ({ id, severity }));
  reported.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.id < b.id ? -1 : 1));
  return { ...shown, verdict: summary.breaking + summary.dangerous > 0 ? "bad" : "good", reported };
}

function compared({ format, toFormat = format, frame, from, to, today }: Omit<ShownCase, "fires">): Diff {
  const parse = (texts: ExampleTexts, language: SpecFormat) =>
    parseSpec(textSource(filesOf(texts, frame)), { format: language });
  return compareSpecs(parse(from, format), parse(to, toFormat), { today: today ?? ANY_DAY });
}

function filesOf(texts: ExampleTexts, frame: CaseFrame | undefined): Readonly<Record<string, string>> {
  if (typeof texts !== "string") return texts;
  return frame ? { "openapi.yaml": caseDocument(frame, texts) } : { definition: texts };
}
