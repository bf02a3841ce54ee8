import { z } from "zod";
import { consumerSlug } from "@/lib/consumers/schema";
import { breakingFilter, breakingList } from "@/lib/consumers/schema/breaking";
import { listBreaking } from "@/lib/consumers/verbs/list-breaking";
import { defineRoute } from "@/lib/http/define-route";

/** What will break for a consumer; anyone who may read. */
export const GET = defineRoute({
  operationId: "listBreakingForConsumer",
  summary: "What will break for a consumer",
  description:
    "Everything that it calls, by its traffic or as it is said, and that goes away or is gone; the most urgent first. `within`: only what breaks in at most so many days.",
  tag: "Consumers",
  params: z.strictObject({ consumer: consumerSlug }),
  query: breakingFilter,
  response: breakingList,
  handle: (ctx, { params: { consumer }, query }) => listBreaking(ctx, { consumer, ...query }),
});
