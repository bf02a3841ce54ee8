import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldTypeChanged = defineLanguageRule({
  id: "protobuf-field-type-changed",
  format: "protobuf",
  on: "none/field/type/changed",
  severity: "breaking",
  title: "A field has another type that reads the old one",
  why: "Generated code has another type, and JSON may be written in another way. In the binary form values are still read; those that are too large are cut.",
  fix: "Add a new field with the new type, and mark the old one as deprecated.",
  message: (facts) => withNote(`${facts.subject} went from ${code(facts.before)} to ${code(facts.after)}`, facts),
});
