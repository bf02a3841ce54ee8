import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** What a operation says for one protocol has changed. */
export const asyncapiOperationBindingChanged = defineLanguageRule({
  id: "asyncapi-operation-binding-changed",
  format: "asyncapi",
  on: "none/operation/binding/changed",
  severity: "dangerous",
  title: "What a operation says for one protocol has changed",
  why: "Bindings say how the way of sending or receiving is set up for one protocol; clients that rely on the old values may fail.",
  fix: "Check with the clients of that protocol that they can do with the new value.",
  message: (facts) =>
    `${facts.note}: ${code(facts.name)} ${facts.after === undefined ? "is no longer said" : facts.before === undefined ? "is new" : "was changed"}`,
});
