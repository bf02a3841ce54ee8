import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, lower, withNote } from "@/lib/diff/protobuf/wording";

export const fieldBehaviorChanged = defineLanguageRule({
  id: "protobuf-field-behavior-changed",
  format: "protobuf",
  on: "none/field/behavior/changed",
  severity: "dangerous",
  title: "Who may set a field, and when, changed",
  why: "The service ignores or refuses a field that callers set, or no longer returns one that they read.",
  fix: "Add a new field with the new behavior.",
  message: (facts) =>
    withNote(`The behavior of ${lower(facts.subject)} went from ${code(facts.before)} to ${code(facts.after)}`, facts),
});
