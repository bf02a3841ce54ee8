import { defineRoute } from "@/lib/http/define-route";
import { apiRef, usageDto, usageFilter } from "@/lib/usage/schema/usage";
import { getUsage } from "@/lib/usage/verbs/get-usage";

/** Who called an API; anyone who may read. */
export const GET = defineRoute({
  operationId: "getUsage",
  summary: "Who calls an API, and how it goes",
  description:
    "Calls by operation, version, consumer and time, with percentiles of latency; calls that match no operation; operations that nobody calls, where there is enough telemetry to say so.",
  tag: "Usage",
  params: apiRef,
  query: usageFilter,
  response: usageDto,
  handle: (ctx, { params: { api }, query }) => getUsage(ctx, { api, ...query }),
});
