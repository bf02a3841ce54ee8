import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A message is newly received. */
export const asyncapiReceivedMessageAdded = defineLanguageRule({
  id: "asyncapi-received-message-added",
  format: "asyncapi",
  on: "request/message/existence/added",
  severity: "non-breaking",
  title: "A message is newly received",
  why: "Clients may send it; none has to.",
  fix: "Nothing has to be done.",
  message: (facts) => `Message ${code(facts.name)} is now received`,
});
