import { z } from "zod";
import { apiConsumerPage, apiConsumersFilter } from "@/lib/consumers/schema";
import { listApiConsumers } from "@/lib/consumers/verbs/list-consumers-of";
import { defineRoute } from "@/lib/http/define-route";

/** Who calls an API; anyone who may read. */
export const GET = defineRoute({
  operationId: "listConsumersOfApi",
  summary: "Who calls an API",
  description:
    "With `operation` those who name it, and those who do not say which operations they call (`unspecified`); `version` likewise.",
  tag: "Consumers",
  params: z.strictObject({ api: z.string().min(1).max(80) }),
  query: apiConsumersFilter,
  response: apiConsumerPage,
  handle: (ctx, { params: { api }, query }) => listApiConsumers(ctx, { api, ...query }),
});
