import { auditVerification } from "@/lib/audit/schema";
import { verifyAudit } from "@/lib/audit/verbs/verify-audit";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "verifyAudit",
  summary: "Check the audit log",
  description: "Recomputes the chain of hashes from the first entry on, and names the first that does not fit.",
  tag: "Audit",
  response: auditVerification,
  handle: (ctx) => verifyAudit(ctx, {}),
});
