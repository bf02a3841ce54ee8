import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { createRubricInput, listRubricsQuery, rubricDetailDto, rubricPage } from "@/lib/rubrics/schema/rubric";
import { createRubric } from "@/lib/rubrics/verbs/create-rubric";
import { listRubrics } from "@/lib/rubrics/verbs/list-rubrics";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listRubrics",
  summary: "Rubrics",
  description:
    "The one that comes with Concordat, then the organisation's by slug, and which of them scores are made with.",
  tag: "Scorecards",
  query: listRubricsQuery,
  response: rubricPage,
  handle: (ctx, { query }) => listRubrics(ctx, query),
});

/** Administrators. */
export const POST = defineRoute({
  operationId: "createRubric",
  summary: "Make a rubric",
  description: "Of YAML, of the JSON that `GET` answers, or as a copy. No score is made with it before it is chosen.",
  tag: "Scorecards",
  body: createRubricInput,
  response: rubricDetailDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const rubric = await createRubric(ctx, body);
    const headers = { location: `/api/v1/rubrics/${rubric.rubric}` };
    return reply(rubric, { headers, etag: entityTag(rubric.revision) });
  },
});
