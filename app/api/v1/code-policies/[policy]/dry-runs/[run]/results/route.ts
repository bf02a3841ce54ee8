import { dryRunRef, dryRunResultFilter, dryRunResultPage } from "@/lib/code-policies/schema";
import { listDryRunResults } from "@/lib/code-policies/verbs/get-dry-run";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "listPolicyDryRunResults",
  summary: "What a dry run found against",
  description: "Versions that do not meet the policy, and those that it could not judge, by API.",
  tag: "Policies",
  params: dryRunRef,
  query: dryRunResultFilter,
  response: dryRunResultPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listDryRunResults(ctx, { ...params, ...query }),
});
