import { defineRoute } from "@/lib/http/define-route";
import { listPoliciesInput, policyPage } from "@/lib/policies/schema";
import { listPolicies } from "@/lib/policies/verbs/list-policies";

export const GET = defineRoute({
  operationId: "listPolicies",
  summary: "List the policies",
  description: "The default policy, then those of the teams that have one of their own.",
  tag: "Policies",
  query: listPoliciesInput,
  response: policyPage,
  handle: (ctx, { query }) => listPolicies(ctx, query),
});
