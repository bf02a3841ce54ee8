import { checkPolicyInput, policyCheckDto } from "@/lib/code-policies/schema";
import { checkCodePolicy } from "@/lib/code-policies/verbs/check-code-policy";
import { defineRoute } from "@/lib/http/define-route";

export const POST = defineRoute({
  operationId: "checkCodePolicy",
  summary: "Check the text of a policy as code",
  description: "What is wrong with its expression and message, by line and column. Stores nothing.",
  tag: "Policies",
  body: checkPolicyInput,
  response: policyCheckDto,
  handle: (ctx, { body }) => checkCodePolicy(ctx, body),
});
