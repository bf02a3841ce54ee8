import { defineRoute } from "@/lib/http/define-route";
import { trialDto, trialRef } from "@/lib/rulesets/schema/trial";
import { getTrial } from "@/lib/rulesets/verbs/get-trial";

export const GET = defineRoute({
  operationId: "getRulesetTrial",
  summary: "How far the trial of a binding is, and what it found",
  tag: "Rulesets",
  params: trialRef,
  response: trialDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getTrial(ctx, params),
});
