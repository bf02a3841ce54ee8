import { defineRoute } from "@/lib/http/define-route";
import { previewDto, previewInput } from "@/lib/rulesets/schema/preview";
import { previewRuleset } from "@/lib/rulesets/verbs/preview-ruleset";

/** Everybody who is signed in and may read. */
export const POST = defineRoute({
  operationId: "previewRuleset",
  summary: "Try a text of a ruleset on a version",
  description:
    "What it finds, which rules are on and cannot act, and what is new or gone against the saved text. Stores nothing. What is wrong in the text comes in `problems`, with line and column.",
  tag: "Rulesets",
  body: previewInput,
  response: previewDto,
  alsoAnswers: [404, 410],
  handle: (ctx, { body }) => previewRuleset(ctx, body),
});
