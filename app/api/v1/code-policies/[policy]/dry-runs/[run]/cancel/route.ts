import { dryRunDto, dryRunRef } from "@/lib/code-policies/schema";
import { cancelDryRun } from "@/lib/code-policies/verbs/cancel-dry-run";
import { defineRoute } from "@/lib/http/define-route";

export const POST = defineRoute({
  operationId: "cancelPolicyDryRun",
  summary: "Stop a dry run",
  description: "For administrators. What it found until then stays.",
  tag: "Policies",
  params: dryRunRef,
  response: dryRunDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params }) => cancelDryRun(ctx, params),
});
