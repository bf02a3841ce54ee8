import { defineLanguageRule } from "@/lib/diff/languages/model";

export const fieldAdded = defineLanguageRule({
  id: "avro-field-added",
  format: "avro",
  on: "request/field/existence/added",
  severity: "non-breaking",
  title: "A field with a default was added",
  why: "Readers of older data take the default; older readers pass over the field.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} is new`,
});
