import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { rubricDetailDto, rubricNumberQuery, rubricPatch, rubricRef } from "@/lib/rubrics/schema/rubric";
import { changeRubric } from "@/lib/rubrics/verbs/change-rubric";
import { getRubric } from "@/lib/rubrics/verbs/get-rubric";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getRubric",
  summary: "What a rubric says",
  description: "Its newest version, or the one of `number`. `apicmm` is the one that comes with Concordat.",
  tag: "Scorecards",
  params: rubricRef,
  query: rubricNumberQuery,
  response: rubricDetailDto,
  alsoAnswers: [404],
  handle: async (ctx, { params, query }) => getRubric(ctx, { ...params, ...query }),
});

/** Administrators. */
export const PATCH = defineRoute({
  operationId: "changeRubric",
  summary: "Take a rubric out of the lists, or back",
  description: "Not the one that scores are made with. Its versions stay, since scores name them.",
  tag: "Scorecards",
  params: rubricRef,
  body: rubricPatch,
  response: rubricDetailDto,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params, body, ifMatch }) => {
    const rubric = await changeRubric(ctx, { ...params, ...body, expected: expectedRevisions(ifMatch) });
    return reply(rubric, { etag: entityTag(rubric.revision) });
  },
});
