import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A message is no longer deprecated. */
export const asyncapiMessageDeprecationWithdrawn = defineLanguageRule({
  id: "asyncapi-message-deprecation-withdrawn",
  format: "asyncapi",
  on: "none/message/deprecation/removed",
  severity: "non-breaking",
  title: "A message is no longer deprecated",
  why: "Who moved away from it did so for nothing.",
  fix: "Nothing has to be done.",
  message: (facts) => `Message ${code(facts.name)} is no longer deprecated`,
});
