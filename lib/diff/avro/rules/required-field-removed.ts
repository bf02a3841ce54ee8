import { defineLanguageRule } from "@/lib/diff/languages/model";

export const requiredFieldRemoved = defineLanguageRule({
  id: "avro-required-field-removed",
  format: "avro",
  on: "response/field/existence/removed-required",
  severity: "dangerous",
  title: "A field without a default was removed",
  why: "Older readers cannot read data that is written without it; newer ones can read all data.",
  fix: "Give the field a default first, and remove it when all readers have that.",
  message: ({ subject }) => `${subject}, which had no default, is gone`,
});
