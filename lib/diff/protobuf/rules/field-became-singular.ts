import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldBecameSingular = defineLanguageRule({
  id: "protobuf-field-became-singular",
  format: "protobuf",
  on: "none/field/cardinality/narrowed",
  severity: "breaking",
  title: "A field is no longer a list",
  why: "Generated code has another type, and of several items only the last is read.",
  fix: "Add a new field, and mark the list as deprecated.",
  message: (facts) => withNote(`${facts.subject} is no longer a list: ${code(facts.after)}`, facts),
});
