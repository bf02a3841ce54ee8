import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** What a message says for one protocol has changed. */
export const asyncapiMessageBindingChanged = defineLanguageRule({
  id: "asyncapi-message-binding-changed",
  format: "asyncapi",
  on: "none/message/binding/changed",
  severity: "dangerous",
  title: "What a message says for one protocol has changed",
  why: "Bindings say how the way the message is written is set up for one protocol; clients that rely on the old values may fail.",
  fix: "Check with the clients of that protocol that they can do with the new value.",
  message: (facts) =>
    `${facts.note}: ${code(facts.name)} ${facts.after === undefined ? "is no longer said" : facts.before === undefined ? "is new" : "was changed"}`,
});
