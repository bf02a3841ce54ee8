import { defineRoute } from "@/lib/http/define-route";
import { previewDto, previewRef } from "@/lib/rubrics/schema/preview";
import { getPreview } from "@/lib/rubrics/verbs/get-preview";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getRubricPreview",
  summary: "What would come of a rubric",
  description:
    "How far it is; and then how many APIs would fall or rise from which level to which, and the first 500 of them.",
  tag: "Scorecards",
  params: previewRef,
  response: previewDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getPreview(ctx, params),
});
