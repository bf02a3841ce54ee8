import { apiBadgeRef } from "@/lib/badges/schema";
import { getApiBadge } from "@/lib/badges/verbs/get-api-badge";
import { badgeFailure, badgeResponse } from "@/lib/http/badge-response";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getApiBadge",
  summary: "A badge of an API",
  description:
    "An SVG image for READMEs: its level, its contract entropy, or the mean of its design dimensions. " +
    "Failures are images, too, with the status that they have elsewhere.",
  tag: "Scorecards",
  params: apiBadgeRef,
  produces: ["image/svg+xml"],
  failsAs: ["image/svg+xml"],
  failure: badgeFailure,
  alsoAnswers: [404],
  handle: async (ctx, { params }) => badgeResponse(await getApiBadge(ctx, params), ctx.actor.kind === "anonymous"),
});
