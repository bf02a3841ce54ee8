import { defineLanguageRule } from "@/lib/diff/languages/model";

export const defaultRemoved = defineLanguageRule({
  id: "avro-default-removed",
  format: "avro",
  on: "request/field/default/removed",
  severity: "dangerous",
  title: "A default was removed",
  why: "Data that is older than the field cannot be read any more, and later the field cannot be removed safely.",
  fix: "Keep the default.",
  message: ({ subject }) => `${subject} has no default any more`,
});
