import { defineRoute } from "@/lib/http/define-route";
import { retirementDto, retirementQuery } from "@/lib/retirement/schema";
import { canRetire } from "@/lib/retirement/verbs/can-retire";
import { versionRef } from "@/lib/versions/schema";

export const GET = defineRoute({
  operationId: "canRetireVersion",
  summary: "Can it be retired",
  description:
    "Whether a version may take its next step: from deprecated to sunset, from sunset to retired; with `operation`, whether that operation may be removed. Yes only where every clause holds that the policy asks for; each shows its evidence. No data is no.",
  tag: "Versions",
  params: versionRef,
  query: retirementQuery,
  response: retirementDto,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => canRetire(ctx, { ...params, ...query }),
});
