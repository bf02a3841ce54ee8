import type { LintRule } from "@/lib/lint/rule";
import { ALL_LINT_RULES } from "@/lib/lint/all-rules";
import { FINDING_SEVERITIES, type FindingSeverity } from "@/lib/specs/model";

/** What a ruleset may say of a rule: how much a finding weighs, or that it is not asked. */
export const RULE_SETTINGS = [...FINDING_SEVERITIES, "off"] as const;
export type RuleSetting = FindingSeverity | "off";

/** Which rules a definition is held to. A rule that is not named is off. */
export interface Ruleset {
  name: string;
  rules: Readonly<Record<string, RuleSetting>>;
}

const rules: readonly LintRule[] = ALL_LINT_RULES;

/** What a definition is held to where nobody has said otherwise (a default: data in the product). */
export const DEFAULT_RULESET: Ruleset = {
  name: "default",
  rules: Object.fromEntries(rules.map(({ id, isOptIn, severity }) => [id, isOptIn ? "off" : severity])),
};
