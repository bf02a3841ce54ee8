import { policyRef, policyVersionPage } from "@/lib/code-policies/schema";
import { listPolicyVersions } from "@/lib/code-policies/verbs/list-policy-versions";
import { pageInput } from "@/lib/core/paging";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "listCodePolicyVersions",
  summary: "What a policy as code said",
  description: "Every version of it, newest first, with who wrote it and why.",
  tag: "Policies",
  params: policyRef,
  query: pageInput.strict(),
  response: policyVersionPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listPolicyVersions(ctx, { ...params, ...query }),
});
