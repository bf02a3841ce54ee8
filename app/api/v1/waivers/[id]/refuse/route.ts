import { defineRoute } from "@/lib/http/define-route";
import { refuseWaiverBody, waiverDto, waiverId } from "@/lib/waivers/schema";
import { refuseWaiver } from "@/lib/waivers/verbs/decide-waiver";

/** Owners of the API's team. */
export const POST = defineRoute({
  operationId: "refuseWaiver",
  summary: "Refuse a waiver that was asked for",
  tag: "Waivers",
  params: waiverId,
  body: refuseWaiverBody,
  response: waiverDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params, body }) => refuseWaiver(ctx, { ...params, ...body }),
});
