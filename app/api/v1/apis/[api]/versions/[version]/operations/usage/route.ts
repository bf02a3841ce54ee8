import { defineRoute } from "@/lib/http/define-route";
import { operationViewInput } from "@/lib/reader/schema";
import { operationUsageDto } from "@/lib/reader/schema/outline";
import { getOperationUsage } from "@/lib/reader/verbs/get-operation-usage";
import { versionRef } from "@/lib/versions/schema";

/** Who calls an operation, and where else it is; anyone who may read. */
export const GET = defineRoute({
  operationId: "getOperationUsage",
  summary: "Who calls an operation, and which other versions have it",
  tag: "Versions",
  params: versionRef,
  query: operationViewInput.pick({ operation: true }),
  response: operationUsageDto,
  handle: async (ctx, { params, query }) => getOperationUsage(ctx, { ...params, ...query }),
});
