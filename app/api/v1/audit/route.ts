import { auditFilter, auditPage } from "@/lib/audit/schema";
import { listAudit } from "@/lib/audit/verbs/list-audit";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "listAudit",
  summary: "Read the audit log",
  description: "Everything that changed something, newest first. Each entry's hash covers the entry before it.",
  tag: "Audit",
  query: auditFilter,
  response: auditPage,
  handle: (ctx, { query }) => listAudit(ctx, query),
});
