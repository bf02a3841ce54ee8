import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** What is said of a message has changed. */
export const asyncapiMessageDescriptionChanged = defineLanguageRule({
  id: "asyncapi-message-description-changed",
  format: "asyncapi",
  on: "none/message/description/changed",
  severity: "non-breaking",
  title: "What is said of a message has changed",
  why: "People read it; machines do not.",
  fix: "Nothing has to be done.",
  message: (facts) => `The ${facts.note} of ${code(facts.name)} was changed`,
});
