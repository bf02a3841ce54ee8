import { defineRoute } from "@/lib/http/define-route";
import { revokeWaiverQuery, waiverDto, waiverId } from "@/lib/waivers/schema";
import { getWaiver } from "@/lib/waivers/verbs/get-waiver";
import { revokeWaiver } from "@/lib/waivers/verbs/revoke-waiver";

export const GET = defineRoute({
  operationId: "getWaiver",
  summary: "Read a waiver",
  tag: "Waivers",
  params: waiverId,
  response: waiverDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getWaiver(ctx, params),
});

/** Owners of the API's team; and whoever asked, as long as nobody has decided. */
export const DELETE = defineRoute({
  operationId: "revokeWaiver",
  summary: "End a waiver, or take back a request for one, before its time",
  description: "Versions that it let through stay as they are.",
  tag: "Waivers",
  params: waiverId,
  query: revokeWaiverQuery,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => revokeWaiver(ctx, { ...params, ...query }),
});
