import { LANGUAGE_RULESETS } from "@/lib/lint/languages";
import type { LintRule } from "@/lib/lint/rule";
import { LINT_RULES } from "@/lib/lint/rules/index";

/** Every built-in rule: those of OpenAPI first, then language by language. */
export const ALL_LINT_RULES: readonly LintRule[] = [...LINT_RULES, ...LANGUAGE_RULESETS.flatMap(({ rules }) => rules)];
