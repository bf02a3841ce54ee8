import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldBecameRepeated = defineLanguageRule({
  id: "protobuf-field-became-repeated",
  format: "protobuf",
  on: "none/field/cardinality/widened",
  severity: "breaking",
  title: "A field is now a list",
  why: "Generated code has another type, and JSON an array. Old readers of texts and messages see the last item, of numbers none that are packed.",
  fix: "Add a new, repeated field, and mark the old one as deprecated.",
  message: (facts) => withNote(`${facts.subject} is now a list: ${code(facts.after)}`, facts),
});
