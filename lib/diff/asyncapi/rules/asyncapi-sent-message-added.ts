import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A message is newly sent. */
export const asyncapiSentMessageAdded = defineLanguageRule({
  id: "asyncapi-sent-message-added",
  format: "asyncapi",
  on: "response/message/existence/added",
  severity: "dangerous",
  title: "A message is newly sent",
  why: "Clients receive what they do not know; those that did not foresee it fail.",
  fix: "Tell the consumers first, or send it on a channel of its own.",
  message: (facts) => `Message ${code(facts.name)} is now sent, too`,
});
