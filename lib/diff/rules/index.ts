import type { Rule } from "@/lib/diff/rule";
import { OTHER_RULES } from "./other-rules";
import { REQUEST_RULES } from "./request-rules";
import { RESPONSE_RULES } from "./response-rules";

/** Every difference rule. */
export const RULES: readonly Rule[] = [...OTHER_RULES, ...REQUEST_RULES, ...RESPONSE_RULES];
