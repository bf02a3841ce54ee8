import { dryRunDto, dryRunRef } from "@/lib/code-policies/schema";
import { getDryRun } from "@/lib/code-policies/verbs/get-dry-run";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getPolicyDryRun",
  summary: "A dry run of a policy as code",
  description: "How far it is: how many versions the policy would hold up, of how many.",
  tag: "Policies",
  params: dryRunRef,
  response: dryRunDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getDryRun(ctx, params),
});
