import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import {
  listRubricVersionsQuery,
  newRubricVersionInput,
  rubricDetailDto,
  rubricRef,
  rubricVersionPage,
} from "@/lib/rubrics/schema/rubric";
import { addRubricVersion } from "@/lib/rubrics/verbs/add-rubric-version";
import { listRubricVersions } from "@/lib/rubrics/verbs/list-rubric-versions";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listRubricVersions",
  summary: "Versions of a rubric",
  description: "Newest first. None is ever changed: old scores name the version that they were made with.",
  tag: "Scorecards",
  params: rubricRef,
  query: listRubricVersionsQuery,
  response: rubricVersionPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listRubricVersions(ctx, { ...params, ...query }),
});

/** Administrators. */
export const POST = defineRoute({
  operationId: "addRubricVersion",
  summary: "Write a new version of a rubric",
  description:
    "Scores go on being made with the version that was chosen until another is. The same as before is no new version.",
  tag: "Scorecards",
  params: rubricRef,
  body: newRubricVersionInput,
  response: rubricDetailDto,
  status: 201,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params, body, ifMatch }) => {
    const rubric = await addRubricVersion(ctx, { ...params, said: body, expected: expectedRevisions(ifMatch) });
    return reply(rubric, { etag: entityTag(rubric.revision) });
  },
});
