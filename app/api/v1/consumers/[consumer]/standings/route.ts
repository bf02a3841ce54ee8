import { z } from "zod";
import { consumerSlug } from "@/lib/consumers/schema";
import { standingsAnswer, standingsInput } from "@/lib/consumers/schema/standings";
import { setStandings } from "@/lib/consumers/verbs/set-standings";
import { defineRoute } from "@/lib/http/define-route";

/** Where a consumer stands with several things; its team, and owners of the APIs on its behalf. */
export const PUT = defineRoute({
  operationId: "setStandingsOfConsumer",
  summary: "Say where a consumer stands with things that go away",
  description: "Up to 200 at once: all of it or nothing. `silent` takes back what was said.",
  tag: "Consumers",
  params: z.strictObject({ consumer: consumerSlug }),
  body: standingsInput,
  response: standingsAnswer,
  handle: async (ctx, { params: { consumer }, body }) => {
    return { items: await setStandings(ctx, { consumer, ...body }), nextCursor: null };
  },
});
