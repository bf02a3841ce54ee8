import { defineLanguageRule } from "@/lib/diff/languages/model";

export const deprecationAdded = defineLanguageRule({
  id: "avro-deprecation-added",
  format: "avro",
  on: "none/type/deprecation/added",
  severity: "non-breaking",
  title: "A type or field was deprecated",
  why: "It should be used no more; nothing changes yet.",
  fix: "Say in the mark what to use instead.",
  message: ({ subject }) => `${subject} is deprecated`,
});
