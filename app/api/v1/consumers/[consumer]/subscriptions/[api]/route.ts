import { z } from "zod";
import { consumerSlug } from "@/lib/consumers/schema";
import { followDto } from "@/lib/consumers/schema/identities";
import { followApi } from "@/lib/consumers/verbs/follow-api";
import { defineRoute } from "@/lib/http/define-route";

const params = z.strictObject({ consumer: consumerSlug, api: z.string().min(1).max(80) });

/** Switches on that the team is told; publishers of the consumer's team. */
export const PUT = defineRoute({
  operationId: "followApiAsConsumer",
  summary: "Tell the consumer's team what an API announces",
  description: "That is so by itself for each API that it calls: this ends that it was switched off.",
  tag: "Consumers",
  params,
  response: followDto,
  handle: (ctx, { params: { consumer, api } }) => followApi(ctx, { consumer, api, told: true }),
});

/** Switches it off; publishers of the consumer's team. */
export const DELETE = defineRoute({
  operationId: "unfollowApiAsConsumer",
  summary: "Tell the consumer's team nothing of an API",
  description: "Its page of what will break shows everything all the same.",
  tag: "Consumers",
  params,
  status: 204,
  handle: async (ctx, { params: { consumer, api } }) => {
    await followApi(ctx, { consumer, api, told: false });
    return null;
  },
});
