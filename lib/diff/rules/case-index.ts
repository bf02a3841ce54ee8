import type { RuleCases } from "@/lib/diff/rule";
import { OTHER_RULE_CASES } from "./other-rule-cases";
import { REQUEST_RULE_CASES } from "./request-rule-cases";
import { RESPONSE_RULE_CASES } from "./response-rule-cases";

/** The cases of every difference rule, in the order of the rules. */
export const RULE_CASES: readonly RuleCases[] = [...OTHER_RULE_CASES, ...REQUEST_RULE_CASES, ...RESPONSE_RULE_CASES];
