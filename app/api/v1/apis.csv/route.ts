import { CSV_COLUMNS } from "@/lib/catalog/model/csv-columns";
import { apiExportFilter } from "@/lib/catalog/schema";
import { exportApis } from "@/lib/catalog/verbs/export-apis";
import { csvResponse } from "@/lib/http/csv-response";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "exportApis",
  summary: "The catalogue as CSV",
  description:
    "Everything that fits the filters, not a page of it. Cells that a spreadsheet would run as a formula begin with an apostrophe.",
  tag: "Catalogue",
  query: apiExportFilter,
  produces: ["text/csv"],
  handle: async (ctx, { query }) => {
    const apis = await exportApis(ctx, query);
    const header = CSV_COLUMNS.map((column) => column.header);
    return csvResponse("apis", header, cellsOf(apis));
  },
});

async function* cellsOf(apis: Awaited<ReturnType<typeof exportApis>>) {
  for await (const api of apis) yield CSV_COLUMNS.map(({ value }) => value(api));
}
