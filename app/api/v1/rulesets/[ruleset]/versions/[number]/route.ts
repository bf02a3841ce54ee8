import { defineRoute } from "@/lib/http/define-route";
import { rulesetTextDto, rulesetVersionRef } from "@/lib/rulesets/schema";
import { getRulesetVersion } from "@/lib/rulesets/verbs/get-ruleset-version";

export const GET = defineRoute({
  operationId: "getRulesetVersion",
  summary: "One version of a ruleset, with its text",
  tag: "Rulesets",
  params: rulesetVersionRef,
  response: rulesetTextDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getRulesetVersion(ctx, params),
});
