import { ACROSS_RULES } from "@/lib/diff/across/index";
import type { AcrossRule } from "@/lib/diff/across/model";
import { LANGUAGE_RULES } from "@/lib/diff/languages/index";
import type { LanguageRule } from "@/lib/diff/languages/model";
import type { Rule } from "@/lib/diff/rule";
import { RULES } from "@/lib/diff/rules/index";

/** A difference rule: of OpenAPI and what all languages share, of one other language, or between languages. */
export type AnyRule = Rule | LanguageRule | AcrossRule;

/** Every difference rule. */
export const ALL_RULES: readonly AnyRule[] = [...RULES, ...LANGUAGE_RULES, ...ACROSS_RULES];
