import { defineLanguageRule } from "@/lib/diff/languages/model";

export const fieldRemoved = defineLanguageRule({
  id: "avro-field-removed",
  format: "avro",
  on: "response/field/existence/removed",
  severity: "non-breaking",
  title: "A field with a default was removed",
  why: "Older readers take the default; newer ones pass over it in older data.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} is gone`,
});
