import { ALL_LINT_RULES } from "@/lib/lint/all-rules";
import type { LintRule } from "@/lib/lint/rule";
import { ruleLine } from "./rule-line";

const rules: readonly LintRule[] = ALL_LINT_RULES;

/** What definitions are held to where nobody has said otherwise: every built-in rule that suits most. A default. */
export const RECOMMENDED_TEXT = `name: concordat:recommended
description: What suits most definitions. The rules that are too much for most are off, and can be switched on.
rules:
${rules.map(ruleLine).join("")}`;
