import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { grantWaiverInput, waiverDto, waiverFilter, waiverItems, waiverPage } from "@/lib/waivers/schema";
import { submitWaivers } from "@/lib/waivers/verbs/grant-waiver";
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

/** Owners of the API's team grant, never for what they pushed; publishers ask. */
export const POST = defineRoute({
  operationId: "grantWaiver",
  summary: "Make, or ask for, a dated exception to a gate",
  description:
    "For one version or, without `version`, for all of the API's; at most 366 days. Whoever may not grant it asks for it: its state is then `requested`, and asking again for the same answers the request that waits. With `fingerprints`, one for each, in one transaction; the answer is then `{items}`.",
  tag: "Waivers",
  body: grantWaiverInput,
  response: z.union([waiverDto, waiverItems]),
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const items = await submitWaivers(ctx, body);
    const [waiver] = items;
    if (body.fingerprints || !waiver) return { items };
    return reply(waiver, { headers: { location: `/api/v1/waivers/${waiver.id}` } });
  },
});
