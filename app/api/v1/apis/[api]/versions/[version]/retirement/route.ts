import { defineRoute } from "@/lib/http/define-route";
import { versionRef } from "@/lib/versions/schema";
import { retirementDto } from "@/lib/versions/schema/transition";
import { canRetireVersion } from "@/lib/versions/verbs/can-retire-version";

export const GET = defineRoute({
  operationId: "canRetireVersion",
  summary: "Can it be retired",
  description: "Yes only where every clause holds; each clause shows its evidence.",
  tag: "Versions",
  params: versionRef,
  response: retirementDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => canRetireVersion(ctx, params),
});
