import { exportLine } from "@/lib/audit/model/export-line";
import type { ChainedRecord } from "@/lib/audit/model";
import { auditChoice } from "@/lib/audit/schema";
import { exportAudit } from "@/lib/audit/verbs/export-audit";
import { defineRoute } from "@/lib/http/define-route";
import { download } from "@/lib/http/download";

export const GET = defineRoute({
  operationId: "exportAuditLines",
  summary: "The audit log, an entry a line",
  description:
    "JSON lines, oldest first, whole: `concordat verify-audit FILE` recomputes the chain of hashes from it. For those who are signed in.",
  tag: "Audit",
  query: auditChoice,
  produces: ["application/jsonl"],
  handle: async (ctx, { query }) =>
    download(linesOf(await exportAudit(ctx, query)), { name: "audit.jsonl", type: "application/jsonl" }),
});

async function* linesOf(rows: AsyncIterable<ChainedRecord>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const row of rows) yield encoder.encode(`${exportLine(row)}\n`);
}
