import { teamBadgeRef } from "@/lib/badges/schema";
import { getTeamBadge } from "@/lib/badges/verbs/get-team-badge";
import { badgeFailure, badgeResponse } from "@/lib/http/badge-response";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getTeamBadge",
  summary: "A badge of a team",
  description: "An SVG image: the level of its weakest tier-1 API, or the mean contract entropy of its APIs.",
  tag: "Scorecards",
  params: teamBadgeRef,
  produces: ["image/svg+xml"],
  failsAs: ["image/svg+xml"],
  failure: badgeFailure,
  alsoAnswers: [404],
  handle: async (ctx, { params }) => badgeResponse(await getTeamBadge(ctx, params), ctx.actor.kind === "anonymous"),
});
