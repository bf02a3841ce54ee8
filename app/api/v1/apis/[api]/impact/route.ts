import { z } from "zod";
import { impactDto, impactFilter } from "@/lib/consumers/schema/graph";
import { getImpact } from "@/lib/consumers/verbs/get-impact";
import { defineRoute } from "@/lib/http/define-route";

/** What is downstream; anyone who may read. */
export const GET = defineRoute({
  operationId: "getImpact",
  summary: "What is downstream of an API or an operation",
  description:
    "Who calls it, who calls the APIs that those provide, and so on, each by the shortest way, with teams and contacts.",
  tag: "Consumers",
  params: z.strictObject({ api: z.string().min(1).max(80) }),
  query: impactFilter,
  response: impactDto,
  handle: (ctx, { params: { api }, query }) => getImpact(ctx, { api, ...query }),
});
