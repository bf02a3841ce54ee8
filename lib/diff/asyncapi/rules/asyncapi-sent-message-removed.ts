import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A message is no longer sent. */
export const asyncapiSentMessageRemoved = defineLanguageRule({
  id: "asyncapi-sent-message-removed",
  format: "asyncapi",
  on: "response/message/existence/removed",
  severity: "breaking",
  title: "A message is no longer sent",
  why: "Clients that wait for it wait for ever, and nothing tells them why.",
  fix: "Go on sending the message; mark it as deprecated and stop when nobody reads it any more.",
  message: (facts) => `Message ${code(facts.name)} is no longer sent`,
});
