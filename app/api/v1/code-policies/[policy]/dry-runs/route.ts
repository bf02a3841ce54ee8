import { dryRunDto, dryRunPage, policyRef } from "@/lib/code-policies/schema";
import { listDryRuns } from "@/lib/code-policies/verbs/get-dry-run";
import { startDryRun } from "@/lib/code-policies/verbs/start-dry-run";
import { pageInput } from "@/lib/core/paging";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "listPolicyDryRuns",
  summary: "The dry runs of a policy as code",
  description: "Newest first.",
  tag: "Policies",
  params: policyRef,
  query: pageInput.strict(),
  response: dryRunPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listDryRuns(ctx, { ...params, ...query }),
});

export const POST = defineRoute({
  operationId: "startPolicyDryRun",
  summary: "Try a policy as code on the whole estate",
  description:
    "For administrators. In the background, on the newest version of every API that the policy is bound to. One that is under way is ended.",
  tag: "Policies",
  params: policyRef,
  response: dryRunDto,
  status: 202,
  alsoAnswers: [404],
  handle: (ctx, { params }) => startDryRun(ctx, params),
});
