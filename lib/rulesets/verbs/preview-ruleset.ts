import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { countFindings, inOrder } from "@/lib/lint/lint-spec";
import { isShipped } from "@/lib/rulesets/model";
import type { LintAnswer, RulesetFault } from "@/lib/rulesets/model/ruleset-answer";
import { type PreviewDto, previewInput } from "@/lib/rulesets/schema/preview";
import { shippedText } from "@/lib/rulesets/schema/present-shipped";
import { FINDING_SEVERITIES, type Finding } from "@/lib/specs/model";
import { openDefinition } from "@/lib/versions/verbs/open-definition";
import { requireStoredRuleset } from "./authorize-ruleset";
import { findRulesetVersion } from "@/lib/rulesets/store";
import { readRulesetText } from "./read-ruleset-text";

const MOST_FINDINGS = 300;
/** What is tried has this name, which nothing can extend. */
const DRAFT = "draft text";
const SAVED = "saved text";

/** What a text would find in a version, beside what the saved one finds. Stores nothing. Throws `not_found`. */
export const previewRuleset = defineQuery({
  input: previewInput,
  authorize: (ctx) => {
    requirePermission(ctx.actor, "registry.read");
    // It costs time of a thread: not for whoever passes by.
    if (ctx.actor.kind === "anonymous")
      throw new RegistryError("unauthenticated", "Trying a text needs somebody who is signed in.");
  },
  run: async (ctx, { text, ruleset, api, version }): Promise<PreviewDto> => {
    const definition = await openDefinition(ctx, { api, version });
    const { answer, texts } = await readRulesetText(ctx, text);
    if (!answer.ok) return nothingBut(answer.problems);
    const saved = ruleset === undefined ? null : await savedText(ctx, ruleset);
    const library = saved === null ? texts : (await readRulesetText(ctx, saved)).texts;
    const all = new Map([...texts, ...library].map((one) => [one.name, one.text]));
    all.set(DRAFT, text);
    if (saved !== null) all.set(SAVED, saved);
    const { answers } = await definition.run("lintRulesets", {
      entries: saved === null ? [DRAFT] : [DRAFT, SAVED],
      texts: [...all].map(([name, one]) => ({ name, text: one })),
    });
    const [now, before] = answers;
    if (!now?.ok) return nothingBut(now?.problems ?? []);
    return present(now, before?.ok ? before.findings : null, answer.notices);
  },
});

async function savedText(ctx: ServiceContext, ruleset: string): Promise<string | null> {
  if (isShipped(ruleset)) return shippedText(ruleset);
  const { id, newestNumber } = await requireStoredRuleset(ctx, ruleset);
  return (await findRulesetVersion(ctx.access, id, newestNumber))?.text ?? null;
}

function nothingBut(problems: readonly RulesetFault[]): PreviewDto {
  const places = problems.map(({ pointer, line, column, message }) => ({
    pointer,
    line: line ?? null,
    column: column ?? null,
    message,
  }));
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  return {
    problems: places,
    notices: [],
    rules: 0,
    counts,
    findings: [],
    more: 0,
    silent: [],
    nowhere: [],
    compared: null,
  };
}

function present(
  now: Extract<LintAnswer, { ok: true }>,
  before: readonly Finding[] | null,
  notices: string[],
): PreviewDto {
  const known = before && new Set(before.map(({ fingerprint }) => fingerprint));
  const found = new Set(now.findings.map(({ fingerprint }) => fingerprint));
  const rank = ({ severity }: Finding) => FINDING_SEVERITIES.indexOf(severity);
  const sorted = [...now.findings].sort((a, b) => rank(a) - rank(b) || inOrder(a, b));
  const isNew = ({ fingerprint }: Finding) => known !== null && !known.has(fingerprint);
  return {
    problems: [],
    notices,
    rules: now.rules.filter(({ severity }) => severity !== "off").length,
    counts: countFindings(now.findings),
    findings: sorted.slice(0, MOST_FINDINGS).map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      file: finding.file,
      line: finding.line,
      column: finding.column,
      pointer: finding.pointer,
      operation: finding.operation ?? null,
      fingerprint: finding.fingerprint,
      isNew: isNew(finding),
    })),
    more: Math.max(0, sorted.length - MOST_FINDINGS),
    silent: now.silent.map(({ rule, because }) => ({ rule, because })),
    nowhere: now.nowhere,
    compared: known && {
      added: now.findings.filter(isNew).length,
      gone: [...known].filter((fingerprint) => !found.has(fingerprint)).length,
    },
  };
}
