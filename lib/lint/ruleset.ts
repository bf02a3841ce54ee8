import { z } from "zod";
import { violationsOf } from "@/lib/core/parse-input";
import type { LintRule } from "@/lib/lint/rule";
import { LINT_RULES } from "@/lib/lint/rules/index";
import { FINDING_SEVERITIES, type FindingSeverity } from "@/lib/specs/model";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import { readYaml } from "@/lib/specs/source/read-yaml";
import { SpecError } from "@/lib/specs/spec-error";

/** What a ruleset may say of a rule: how much a finding weighs, or that it is not asked. */
export const RULE_SETTINGS = [...FINDING_SEVERITIES, "off"] as const;
export type RuleSetting = FindingSeverity | "off";

/** Which rules a definition is held to. A rule that is not named is off. */
export interface Ruleset {
  name: string;
  rules: Readonly<Record<string, RuleSetting>>;
}

const RULES: ReadonlyMap<string, LintRule> = new Map(LINT_RULES.map((rule) => [rule.id, rule]));

function settings(of: (rule: LintRule) => RuleSetting): Record<string, RuleSetting> {
  return Object.fromEntries([...RULES.values()].map((rule) => [rule.id, of(rule)]));
}

/** What a definition is held to where nobody has said otherwise (a default: data in the product). */
export const DEFAULT_RULESET: Ruleset = {
  name: "default",
  rules: settings((rule) => (rule.isOptIn ? "off" : rule.severity)),
};

const BASES = {
  default: DEFAULT_RULESET.rules,
  all: settings((rule) => rule.severity),
  none: settings(() => "off"),
} as const;

/** One thing that is wrong with a ruleset, with its place in the data. */
export interface RulesetProblem {
  pointer: string;
  message: string;
  line?: number;
  column?: number;
}

export type ParsedRuleset = { ok: true; ruleset: Ruleset } | { ok: false; problems: RulesetProblem[] };

const settingSchema = z.enum(RULE_SETTINGS, { error: `Write one of ${RULE_SETTINGS.join(", ")}.` });

/** A ruleset as people write it: `{name, extends: default | all | none, rules: {<id>: <severity> | off}}`. */
export const rulesetSchema = z.strictObject({
  name: z.string().trim().min(1).max(100).default("custom"),
  description: z.string().max(2000).optional(),
  extends: z.enum(["default", "all", "none"]).default("default"),
  rules: z
    .record(z.string(), settingSchema)
    .default({})
    .superRefine((rules, context) => {
      for (const id of Object.keys(rules)) {
        if (!RULES.has(id)) context.addIssue({ code: "custom", path: [id], message: unknownRule(id) });
      }
    }),
});

/** Reads a ruleset from data. Rules that are not named are as in `extends`. All that is wrong is named at once. */
export function parseRuleset(data: unknown): ParsedRuleset {
  const parsed = rulesetSchema.safeParse(data);
  if (!parsed.success) return { ok: false, problems: violationsOf(parsed.error) };
  const { name, extends: base, rules } = parsed.data;
  return { ok: true, ruleset: { name, rules: { ...BASES[base], ...rules } } };
}

const MAX_RULESET_BYTES = 256 * 1024;

/** Reads a ruleset from a text, YAML or JSON, of at most 256 KiB; problems have lines and columns. */
export function readRuleset(text: string, file = "ruleset"): ParsedRuleset {
  if (text.length > MAX_RULESET_BYTES)
    return { ok: false, problems: [{ pointer: "", message: "A ruleset is at most 256 KiB long." }] };
  try {
    const limits = { ...DEFAULT_SPEC_LIMITS, maxDepth: 20, maxAliases: 0, maxNodes: 10_000 };
    const document = readYaml(file, text, limits);
    const parsed = parseRuleset(document.data);
    if (parsed.ok) return parsed;
    return {
      ok: false,
      problems: parsed.problems.map((problem) => ({ ...problem, ...document.locate(problem.pointer) })),
    };
  } catch (fault) {
    if (!(fault instanceof SpecError)) throw fault;
    return { ok: false, problems: [{ pointer: "", message: fault.message, line: fault.line, column: fault.column }] };
  }
}

function unknownRule(id: string): string {
  const words = new Set(id.toLowerCase().split(/[^a-z]+/));
  const shared = (other: string) => other.split("-").filter((word) => words.has(word)).length;
  const [nearest] = [...RULES.keys()].sort((a, b) => shared(b) - shared(a));
  const hint = nearest && shared(nearest) > 0 ? ` Did you mean "${nearest}"?` : "";
  return `There is no rule "${id.slice(0, 80)}".${hint}`;
}
