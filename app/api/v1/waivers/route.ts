import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { grantWaiverInput, waiverDto, waiverFilter, waiverPage } from "@/lib/waivers/schema";
import { grantWaiver } from "@/lib/waivers/verbs/grant-waiver";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";

export const GET = defineRoute({
  operationId: "listWaivers",
  summary: "List the waivers",
  description: "Those that end first first. With `version`, also those that are for all versions of its API.",
  tag: "Waivers",
  query: waiverFilter,
  response: waiverPage,
  handle: (ctx, { query }) => listWaivers(ctx, query),
});

/** Owners of the API's team; never whoever published what the waiver is for. */
export const POST = defineRoute({
  operationId: "grantWaiver",
  summary: "Make a dated exception to a gate",
  description: "For one version or, without `version`, for all of the API's; at most 366 days.",
  tag: "Waivers",
  body: grantWaiverInput,
  response: waiverDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const waiver = await grantWaiver(ctx, body);
    return reply(waiver, { headers: { location: `/api/v1/waivers/${waiver.id}` } });
  },
});
