import { fingerprintOf } from "@/lib/core/digest";
import { findShippedRuleset } from "@/lib/lint/shipped/index";
import { lintWith } from "@/lib/lint/spectral/lint-with";
import type { ReadRuleset } from "@/lib/lint/spectral/model";
import { readSpectralRuleset } from "@/lib/lint/spectral/read-spectral-ruleset";
import type { SetRule } from "@/lib/rulesets/model";
import { judgeLint } from "@/lib/rulesets/model/judge-lint";
import type { LintPlan, PlanText } from "@/lib/rulesets/model/lint-plan";
import type { LintAnswer, ReadAnswer } from "@/lib/rulesets/model/ruleset-answer";
import type { Finding } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import type { LintedUnder, ReadRulesetInput } from "./protocol";

/** Reads a text with what it may extend, and notes the stored names that it asks for. */
function read(text: string, texts: readonly PlanText[]): { outcome: ReadRuleset; asked: string[] } {
  const asked = new Set<string>();
  const known = new Map(texts.map((one) => [one.name, one.text]));
  const outcome = readSpectralRuleset(text, (name) => {
    if (findShippedRuleset(name) === undefined) asked.add(name);
    return known.get(name) ?? null;
  });
  return { outcome, asked: [...asked].slice(0, 50) };
}

/** Every rule that a ruleset speaks of, also those that it switches off. */
function rulesOf({ rules, off }: Extract<ReadRuleset, { ok: true }>["ruleset"]): SetRule[] {
  return [
    ...rules.map(({ id, severity }) => ({ id, severity })),
    ...off.map((id) => ({ id, severity: "off" as const })),
  ];
}

/** Reads a text as a ruleset. */
export function readRulesetText({ text, texts }: ReadRulesetInput): ReadAnswer {
  const { outcome, asked } = read(text, texts);
  if (!outcome.ok) return { ok: false, asked, problems: outcome.problems };
  const notices = outcome.ruleset.notices.map(({ message, line }) =>
    line === undefined ? message : `${message} (line ${line})`,
  );
  return { ok: true, asked, rules: rulesOf(outcome.ruleset), notices };
}

const MOST_KEPT = 50;
/** Compiling takes longer than many definitions do: what was compiled, by the texts it was made of. */
const compiled = new Map<string, ReadRuleset>();

function readOnce(text: string, texts: readonly PlanText[]): ReadRuleset {
  const key = fingerprintOf([text, ...texts.flatMap((one) => [one.name, one.text])]);
  const known = compiled.get(key) ?? read(text, texts).outcome;
  const [oldest] = compiled.keys();
  if (!compiled.has(key) && compiled.size >= MOST_KEPT && oldest !== undefined) compiled.delete(oldest);
  compiled.set(key, known);
  return known;
}

/** Holds a definition to one of some texts. */
export function lintByText(parsed: ParsedSource, entry: string, texts: readonly PlanText[]): LintAnswer {
  const text = texts.find(({ name }) => name === entry)?.text;
  if (text === undefined) return { ok: false, problems: [{ pointer: "", message: `There is no ruleset ${entry}.` }] };
  const outcome = readOnce(text, texts);
  if (!outcome.ok) return { ok: false, problems: outcome.problems };
  const { findings, silent, looked } = lintWith(parsed, outcome.ruleset);
  const nowhere = looked.filter(({ places }) => places === 0).map(({ rule }) => rule);
  return { ok: true, rules: rulesOf(outcome.ruleset), findings, silent, nowhere };
}

/** What a plan finds in a definition that is about to be stored; rulesets that cannot be read find nothing, the gate says so. */
export function lintForStorage(parsed: ParsedSource, plan: LintPlan): { findings: Finding[]; linted: LintedUnder } {
  const answers = new Map<string, LintAnswer>();
  const lines = plan.bindings.flatMap(({ binding, entry }) => {
    const answer = answers.get(entry) ?? lintByText(parsed, entry, plan.texts);
    answers.set(entry, answer);
    return answer.ok ? [{ binding, result: answer }] : [];
  });
  const { findings, silent } = judgeLint(lines);
  return { findings: findings.map(({ finding }) => finding), linted: { stamp: plan.stamp, silent } };
}
