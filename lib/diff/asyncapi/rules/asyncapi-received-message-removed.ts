import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A message is no longer received. */
export const asyncapiReceivedMessageRemoved = defineLanguageRule({
  id: "asyncapi-received-message-removed",
  format: "asyncapi",
  on: "request/message/existence/removed",
  severity: "breaking",
  title: "A message is no longer received",
  why: "Clients that send it are refused, or their messages are lost without a word.",
  fix: "Go on receiving the message; mark it as deprecated and stop when nobody sends it any more.",
  message: (facts) => `Message ${code(facts.name)} is no longer received${facts.note ? ` (${facts.note})` : ""}`,
});
