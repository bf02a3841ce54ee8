import type { LanguageRule } from "@/lib/diff/languages/model";
import type { SpecFormat } from "@/lib/specs/model";

/** A rule of comparing definitions in two languages: metadata, as every rule. */
export interface AcrossRule extends Omit<LanguageRule, "format"> {
  across: true;
}

/** Declares such a rule. */
export function defineAcrossRule(rule: Omit<AcrossRule, "across">): AcrossRule {
  return { ...rule, across: true };
}

/** One example: two small definitions in different languages. */
export interface AcrossRuleCase {
  name: string;
  fromFormat: SpecFormat;
  from: string;
  toFormat: SpecFormat;
  to: string;
  /** The operations and locations at which this rule fires (`GET /pets: operation`); empty: it must stay silent. */
  expected: readonly string[];
}

/** The cases of one rule. */
export interface AcrossRuleCases {
  rule: string;
  cases: readonly AcrossRuleCase[];
}

/** Declares the cases of a rule: at least one in which it fires, and one in which it stays silent. */
export function defineAcrossCases(rule: string, cases: readonly AcrossRuleCase[]): AcrossRuleCases {
  return { rule, cases };
}
