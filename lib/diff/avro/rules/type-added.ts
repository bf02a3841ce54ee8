import { defineLanguageRule } from "@/lib/diff/languages/model";

export const typeAdded = defineLanguageRule({
  id: "avro-type-added",
  format: "avro",
  on: "none/type/existence/added",
  severity: "non-breaking",
  title: "A named type was added",
  why: "Nobody uses it yet.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} is new`,
});
