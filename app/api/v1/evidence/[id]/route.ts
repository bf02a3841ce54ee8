import { evidenceDto, evidenceRef, withdrawEvidenceQuery } from "@/lib/evidence/schema";
import { getEvidence } from "@/lib/evidence/verbs/get-evidence";
import { withdrawEvidence } from "@/lib/evidence/verbs/withdraw-evidence";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getEvidence",
  summary: "One report",
  tag: "Scorecards",
  params: evidenceRef,
  response: evidenceDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getEvidence(ctx, params),
});

/** Publishers of the API's team, and their tokens. */
export const DELETE = defineRoute({
  operationId: "withdrawEvidence",
  summary: "Withdraw a report",
  description: "It stays readable and counts no more. Again is fine and changes nothing.",
  tag: "Scorecards",
  params: evidenceRef,
  query: withdrawEvidenceQuery,
  status: 204,
  alsoAnswers: [404],
  handle: async (ctx, { params, query }) => {
    await withdrawEvidence(ctx, { ...params, ...query });
    return null;
  },
});
