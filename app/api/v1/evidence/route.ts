import { evidenceDto, evidenceOfApiInput } from "@/lib/evidence/schema";
import { recordEvidence } from "@/lib/evidence/verbs/record-evidence";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";

/** Publishers of the API's team, and their tokens. */
export const POST = defineRoute({
  operationId: "reportEvidenceOf",
  summary: "Report evidence about an API that the body names",
  description: "As `POST /apis/{api}/evidence`, for programs that report about many.",
  tag: "Scorecards",
  body: evidenceOfApiInput,
  response: evidenceDto,
  status: 201,
  alsoAnswers: [404],
  handle: async (ctx, { body }) => {
    const evidence = await recordEvidence(ctx, body);
    return reply(evidence, { headers: { location: `/api/v1/evidence/${evidence.id}` } });
  },
});
