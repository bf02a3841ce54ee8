import { apiOfEvidence, evidenceDto, evidenceInput, evidencePage, listEvidenceQuery } from "@/lib/evidence/schema";
import { listEvidence } from "@/lib/evidence/verbs/list-evidence";
import { recordEvidence } from "@/lib/evidence/verbs/record-evidence";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listEvidence",
  summary: "What was reported of an API",
  description: "Reports from outside, the last received first. Of each kind the newest that holds counts in the score.",
  tag: "Scorecards",
  params: apiOfEvidence,
  query: listEvidenceQuery,
  response: evidencePage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listEvidence(ctx, { ...params, ...query }),
});

/** Publishers of the API's team, and their tokens. */
export const POST = defineRoute({
  operationId: "reportEvidence",
  summary: "Report evidence about an API",
  description:
    "What the registry cannot see by itself: contract tests, fuzzing, coverage by eBPF, identities by SPIFFE and the rest of `/evidence/kinds`. " +
    "It is kept under the token that sent it, and its digest is in the audit log. The same report again is answered as it stands.",
  tag: "Scorecards",
  params: apiOfEvidence,
  body: evidenceInput,
  response: evidenceDto,
  status: 201,
  alsoAnswers: [404],
  handle: async (ctx, { params, body }) => {
    const evidence = await recordEvidence(ctx, { ...params, ...body });
    return reply(evidence, { headers: { location: `/api/v1/evidence/${evidence.id}` } });
  },
});
