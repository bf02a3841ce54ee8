import { z } from "zod";
import { consumerSlug } from "@/lib/consumers/schema";
import { followList } from "@/lib/consumers/schema/identities";
import { listFollows } from "@/lib/consumers/verbs/list-follows";
import { defineRoute } from "@/lib/http/define-route";

/** Of which APIs a consumer's team is told; anyone who may read. */
export const GET = defineRoute({
  operationId: "listSubscriptionsOfConsumer",
  summary: "Of which APIs a consumer's team is told",
  description: "Of each that it calls, unless the team switched it off.",
  tag: "Consumers",
  params: z.strictObject({ consumer: consumerSlug }),
  response: followList,
  handle: (ctx, { params: { consumer } }) => listFollows(ctx, { consumer }),
});
