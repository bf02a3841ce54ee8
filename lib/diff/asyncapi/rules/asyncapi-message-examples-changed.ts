import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The examples of a message have changed. */
export const asyncapiMessageExamplesChanged = defineLanguageRule({
  id: "asyncapi-message-examples-changed",
  format: "asyncapi",
  on: "none/message/examples/changed",
  severity: "non-breaking",
  title: "The examples of a message have changed",
  why: "People and mocks use them; nothing else does.",
  fix: "Nothing has to be done.",
  message: (facts) => `The examples of ${code(facts.name)} were changed`,
});
