import { z } from "zod";
import { consumerSlug } from "@/lib/consumers/schema";
import { standingInput, standingsAnswer } from "@/lib/consumers/schema/standings";
import { setStandings } from "@/lib/consumers/verbs/set-standings";
import { defineRoute } from "@/lib/http/define-route";

/** Where a consumer stands; its team, and owners of the API on its behalf. */
export const PUT = defineRoute({
  operationId: "setStanding",
  summary: "Say where a consumer stands with what goes away",
  description:
    "`subject` left out: the whole version. Said by an owner of the API, it is marked as said on behalf. No item in the answer: it is silent, and not known to call it.",
  tag: "Consumers",
  params: z.strictObject({
    api: z.string().min(1).max(80),
    version: z.string().min(1).max(100),
    consumer: consumerSlug,
  }),
  body: standingInput,
  response: standingsAnswer,
  handle: async (ctx, { params: { api, version, consumer }, body }) => {
    return { items: await setStandings(ctx, { consumer, items: [{ api, version, ...body }] }), nextCursor: null };
  },
});
