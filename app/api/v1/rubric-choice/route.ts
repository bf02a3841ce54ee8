import { defineRoute } from "@/lib/http/define-route";
import { chooseRubricInput, rubricChoiceDto } from "@/lib/rubrics/schema/rubric";
import { chooseRubric } from "@/lib/rubrics/verbs/choose-rubric";
import { getRubricChoice } from "@/lib/rubrics/verbs/current-choice";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getRubricChoice",
  summary: "The rubric that scores are made with",
  tag: "Scorecards",
  response: rubricChoiceDto,
  handle: (ctx) => getRubricChoice(ctx),
});

/** Administrators. */
export const PUT = defineRoute({
  operationId: "chooseRubric",
  summary: "Choose the rubric that scores are made with",
  description:
    "All scores are made again soon; older ones keep the version that they were made with. `apicmm` has the number 0.",
  tag: "Scorecards",
  body: chooseRubricInput,
  response: rubricChoiceDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { body }) => chooseRubric(ctx, body),
});
