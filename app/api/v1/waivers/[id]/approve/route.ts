import { defineRoute } from "@/lib/http/define-route";
import { approveWaiverBody, waiverDto, waiverId } from "@/lib/waivers/schema";
import { approveWaiver } from "@/lib/waivers/verbs/decide-waiver";

/** Owners of the API's team; never whoever asked, nor whoever pushed what it is for. */
export const POST = defineRoute({
  operationId: "approveWaiver",
  summary: "Approve a waiver that was asked for",
  description: "Until the day that was asked for, or an earlier one.",
  tag: "Waivers",
  params: waiverId,
  body: approveWaiverBody,
  response: waiverDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params, body }) => approveWaiver(ctx, { ...params, ...body }),
});
