import { chainPart, chainPartDto } from "@/lib/audit/schema";
import { checkChain } from "@/lib/audit/verbs/check-chain";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "checkAuditChain",
  summary: "Check a part of the audit log",
  description:
    "The entries after one that was checked already, or from the first on: for who shows how far it is. The last part also checks that the log ends where it must.",
  tag: "Audit",
  query: chainPart,
  response: chainPartDto,
  handle: (ctx, { query }) => checkChain(ctx, query),
});
