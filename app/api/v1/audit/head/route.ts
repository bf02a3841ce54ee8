import { auditHeadDto } from "@/lib/audit/schema";
import { getAuditHead } from "@/lib/audit/verbs/get-audit-head";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "getAuditHead",
  summary: "Where the audit log has come to",
  description: "Kept elsewhere, it proves later that nothing up to here was changed or cut off since.",
  tag: "Audit",
  response: auditHeadDto,
  handle: (ctx) => getAuditHead(ctx, {}),
});
