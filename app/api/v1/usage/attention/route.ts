import { defineRoute } from "@/lib/http/define-route";
import { usageAttentionDto } from "@/lib/usage/schema/telemetry";
import { getUsageAttention } from "@/lib/usage/verbs/get-usage-attention";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getUsageAttention",
  summary: "Shadow, zombie and retired, over all APIs",
  description:
    "In 30 days: calls that were answered and match no operation, operations that nobody calls although there is telemetry, calls to retired versions. At most 100 of each.",
  tag: "Usage",
  response: usageAttentionDto,
  handle: (ctx) => getUsageAttention(ctx, {}),
});
