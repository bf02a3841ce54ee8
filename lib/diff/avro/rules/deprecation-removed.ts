import { defineLanguageRule } from "@/lib/diff/languages/model";

export const deprecationRemoved = defineLanguageRule({
  id: "avro-deprecation-removed",
  format: "avro",
  on: "none/type/deprecation/removed",
  severity: "non-breaking",
  title: "A type or field is no longer deprecated",
  why: "It stays after all.",
  fix: "Tell those who have begun to move away.",
  message: ({ subject }) => `${subject} is no longer deprecated`,
});
