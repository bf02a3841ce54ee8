import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldNumberChanged = defineLanguageRule({
  id: "protobuf-field-number-changed",
  format: "protobuf",
  on: "none/field/number/changed",
  severity: "breaking",
  title: "A field has another number",
  why: "Fields are known by their numbers: what old writers send is lost, or read as another field.",
  fix: "Give the field its old number back; add a new field where one is needed.",
  message: (facts) =>
    withNote(`${facts.subject} went from number ${code(facts.before)} to ${code(facts.after)}`, facts),
});
