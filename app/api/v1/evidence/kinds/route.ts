import { evidenceKindList } from "@/lib/evidence/schema";
import { listEvidenceKinds } from "@/lib/evidence/verbs/list-evidence-kinds";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listEvidenceKinds",
  summary: "The kinds of evidence",
  description:
    "What can be reported, the numbers that each kind knows, and the days that it holds unless a report says otherwise.",
  tag: "Scorecards",
  response: evidenceKindList,
  handle: async (ctx) => listEvidenceKinds(ctx),
});
