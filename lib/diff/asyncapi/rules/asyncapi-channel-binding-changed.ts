import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** What a channel says for one protocol has changed. */
export const asyncapiChannelBindingChanged = defineLanguageRule({
  id: "asyncapi-channel-binding-changed",
  format: "asyncapi",
  on: "none/channel/binding/changed",
  severity: "dangerous",
  title: "What a channel says for one protocol has changed",
  why: "Bindings say how the queue or topic is set up for one protocol; clients that rely on the old values may fail.",
  fix: "Check with the clients of that protocol that they can do with the new value.",
  message: (facts) =>
    `${facts.note}: ${code(facts.name)} ${facts.after === undefined ? "is no longer said" : facts.before === undefined ? "is new" : "was changed"}`,
});
