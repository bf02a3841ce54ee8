import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { renewWaiverBody, waiverDto, waiverId } from "@/lib/waivers/schema";
import { renewWaiver } from "@/lib/waivers/verbs/renew-waiver";

/** As for a new one: owners of the API's team grant, publishers ask. */
export const POST = defineRoute({
  operationId: "renewWaiver",
  summary: "Ask for a waiver to go on",
  description: "Makes a new one for the same, which names the old one in `renews`.",
  tag: "Waivers",
  params: waiverId,
  body: renewWaiverBody,
  response: waiverDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params, body }) => {
    const waiver = await renewWaiver(ctx, { ...params, ...body });
    return reply(waiver, { headers: { location: `/api/v1/waivers/${waiver.id}` } });
  },
});
