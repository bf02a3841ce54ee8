import { defineLanguageRule } from "@/lib/diff/languages/model";

export const requiredFieldAdded = defineLanguageRule({
  id: "avro-required-field-added",
  format: "avro",
  on: "request/field/existence/added-required",
  severity: "breaking",
  title: "A field without a default was added",
  why: "Data that was written before has no value for it: it cannot be read any more.",
  fix: "Give the field a default.",
  message: ({ subject }) => `${subject} is new, and has no default`,
});
