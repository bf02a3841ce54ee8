import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A message is marked as deprecated. */
export const asyncapiMessageDeprecated = defineLanguageRule({
  id: "asyncapi-message-deprecated",
  format: "asyncapi",
  on: "none/message/deprecation/added",
  severity: "non-breaking",
  title: "A message is marked as deprecated",
  why: "It will go away; nothing fails yet.",
  fix: "Use the message that takes its place.",
  message: (facts) => `Message ${code(facts.name)} is now deprecated`,
});
