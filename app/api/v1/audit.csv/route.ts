import { AUDIT_COLUMNS } from "@/lib/audit/model/csv-columns";
import { auditChoice } from "@/lib/audit/schema";
import { exportAudit } from "@/lib/audit/verbs/export-audit";
import { csvResponse } from "@/lib/http/csv-response";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "exportAudit",
  summary: "The audit log as CSV",
  description:
    "Everything that fits the filters, oldest first. Cells that a spreadsheet would run as a formula begin with an apostrophe. For those who are signed in.",
  tag: "Audit",
  query: auditChoice,
  produces: ["text/csv"],
  handle: async (ctx, { query }) => {
    const rows = await exportAudit(ctx, query);
    const header = AUDIT_COLUMNS.map((column) => column.header);
    return csvResponse("audit", header, cellsOf(rows));
  },
});

async function* cellsOf(rows: Awaited<ReturnType<typeof exportAudit>>) {
  for await (const row of rows) yield AUDIT_COLUMNS.map(({ value }) => value(row));
}
