import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldWireTypeChanged = defineLanguageRule({
  id: "protobuf-field-wire-type-changed",
  format: "protobuf",
  on: "none/field/type/replaced",
  severity: "breaking",
  title: "A field has a type that cannot be read as the old one",
  why: "What one side writes, the other drops, refuses, or reads as something else.",
  fix: "Add a new field with the new type, and mark the old one as deprecated.",
  message: (facts) => withNote(`${facts.subject} went from ${code(facts.before)} to ${code(facts.after)}`, facts),
});
