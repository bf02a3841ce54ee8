import type { LanguageProblem } from "@/lib/specs/languages/problems";
import type { LanguageRuleInfo } from "@/lib/specs/languages/language";

/** A problem that shows while the text is read, and not in the contract any more. */
export interface DeclaredProblem extends LanguageProblem {
  rule: LanguageRuleInfo;
}
