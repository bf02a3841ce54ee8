import { z } from "zod";
import { SAID_SOURCES } from "@/lib/consumers/model";
import { claimDto, consumerSlug, declareInput } from "@/lib/consumers/schema";
import { declareDependency } from "@/lib/consumers/verbs/declare-dependency";
import { removeDependency } from "@/lib/consumers/verbs/remove-dependency";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";

const params = z.strictObject({ consumer: consumerSlug, api: z.string().min(1).max(80) });

/** Says that a consumer calls an API; publishers of its team. */
export const PUT = defineRoute({
  operationId: "declareDependency",
  summary: "Say that a consumer calls an API",
  description:
    "Replaces what was declared before of the same API and version. Operations are held against those that the API has.",
  tag: "Consumers",
  params,
  body: declareInput,
  response: claimDto,
  alsoAnswers: [201],
  handle: async (ctx, { params: { consumer, api }, body }) => {
    const { created, claim } = await declareDependency(ctx, { consumer, api, ...body });
    return reply(claim, { status: created ? 201 : 200 });
  },
});

/** Takes it back; publishers of its team, and owners of the API. */
export const DELETE = defineRoute({
  operationId: "removeDependency",
  summary: "Take back that a consumer calls an API",
  description:
    "All that is said of the two, or only that of one source or version. Owners of the API may do so as well.",
  tag: "Consumers",
  params,
  query: z.strictObject({
    version: z.string().max(100).optional(),
    source: z.enum(SAID_SOURCES).optional(),
    origin: z.string().max(200).optional(),
  }),
  status: 204,
  handle: async (ctx, { params: { consumer, api }, query }) => {
    await removeDependency(ctx, { consumer, api, ...query });
    return null;
  },
});
