import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const fieldAdded = defineLanguageRule({
  id: "protobuf-field-added",
  format: "protobuf",
  on: "none/field/existence/added",
  severity: "non-breaking",
  title: "A field is new",
  why: "Readers that do not know it pass over it, and writers need not set it.",
  fix: "Nothing has to be done.",
  message: (facts) => withNote(`${facts.subject} was added`, facts),
});
