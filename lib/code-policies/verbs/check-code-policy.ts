import { defineQuery } from "@/lib/core/query";
import { checkPolicyInput, type PolicyCheckDto } from "@/lib/code-policies/schema";
import { checkRules } from "@/lib/workers/cel-tasks";
import { requireReaderByName } from "./require-policy";

/** What is wrong with a policy before it runs, by line and column. For whoever is signed in; stores nothing. */
export const checkCodePolicy = defineQuery({
  input: checkPolicyInput,
  authorize: requireReaderByName,
  run: async (_ctx, rule): Promise<PolicyCheckDto> => {
    const [check] = await checkRules("policy", [rule]);
    return check ?? { expression: [], message: [] };
  },
});
