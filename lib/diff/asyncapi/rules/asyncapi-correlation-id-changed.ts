import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The id that links messages is somewhere else. */
export const asyncapiCorrelationIdChanged = defineLanguageRule({
  id: "asyncapi-correlation-id-changed",
  format: "asyncapi",
  on: "none/message/correlation-id/changed",
  severity: "dangerous",
  title: "The id that links messages is somewhere else",
  why: "Whoever matches an answer to its question by this id does not find it any more.",
  fix: "Write the id in both places for a while.",
  message: (facts) =>
    `The correlation id of ${code(facts.name)} is ${facts.after ? `now at ${facts.after}` : "gone"}${facts.before ? `, and was at ${facts.before}` : ""}`,
});
