import type { LanguageRuleInfo } from "@/lib/specs/languages/language";
import type { LanguageProblem } from "@/lib/specs/languages/problems";
import type { SmithyContract } from "@/lib/specs/smithy/contract";

/** Says what is wrong. */
export type Say = (rule: LanguageRuleInfo, problem: LanguageProblem) => void;

/** One part of validation: looks through a contract once. */
export type Check = (contract: SmithyContract, say: Say) => void;
