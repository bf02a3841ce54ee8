import { defineRoute } from "@/lib/http/define-route";
import { textResponse } from "@/lib/http/text-response";
import { rubricNumberQuery, rubricRef } from "@/lib/rubrics/schema/rubric";
import { getRubricText } from "@/lib/rubrics/verbs/get-rubric-text";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "exportRubric",
  summary: "A rubric as YAML",
  description: "`kind: Rubric`, as `POST /rubrics` and `POST /rubrics/{rubric}/versions` take it.",
  tag: "Scorecards",
  params: rubricRef,
  query: rubricNumberQuery,
  produces: ["application/yaml"],
  alsoAnswers: [404],
  handle: async (ctx, { params, query }) => {
    const { text, name } = await getRubricText(ctx, { ...params, ...query });
    return textResponse({ text, mediaType: "application/yaml", fileName: `${name}.yaml` });
  },
});
