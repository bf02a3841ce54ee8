import { defineRoute } from "@/lib/http/define-route";
import { waiverId } from "@/lib/waivers/schema";
import { revokeWaiver } from "@/lib/waivers/verbs/revoke-waiver";

/** Owners of the API's team. */
export const DELETE = defineRoute({
  operationId: "revokeWaiver",
  summary: "End a waiver before its time",
  description: "Versions that it let through stay as they are.",
  tag: "Waivers",
  params: waiverId,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params }) => revokeWaiver(ctx, params),
});
