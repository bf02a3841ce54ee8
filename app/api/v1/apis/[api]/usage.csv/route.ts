import { csvResponse } from "@/lib/http/csv-response";
import { defineRoute } from "@/lib/http/define-route";
import { apiRef, usageFilter } from "@/lib/usage/schema/usage";
import { listUsageRows } from "@/lib/usage/verbs/list-usage-rows";

/** Who called an API, as a table; anyone who may read. */
export const GET = defineRoute({
  operationId: "exportUsage",
  summary: "Who calls an API, as CSV",
  description: "One row a UTC day, version, operation, consumer and status. An empty operation: matches none.",
  tag: "Usage",
  params: apiRef,
  query: usageFilter.pick({ from: true, to: true, version: true, operation: true, consumer: true }),
  produces: ["text/csv"],
  handle: async (ctx, { params: { api }, query }) => {
    const rows = await listUsageRows(ctx, { api, ...query });
    const header = ["day", "version", "operation", "attribute", "caller", "consumer", "status", "calls"];
    return csvResponse(`${api}-usage`, header, cellsOf(rows));
  },
});

async function* cellsOf(rows: Awaited<ReturnType<typeof listUsageRows>>) {
  for (const { day, version, operation, attribute, value, consumer, status, calls } of rows)
    yield [day, version, operation, attribute, value, consumer, status, calls];
}
