import { defineLanguageRule } from "@/lib/diff/languages/model";

export const enumValueRemoved = defineLanguageRule({
  id: "smithy-enum-value-removed",
  format: "smithy",
  on: "request/enum/value/removed",
  severity: "breaking",
  title: "A value of an enumeration was removed",
  why: "Callers that send it are refused, and code that names it does not compile.",
  fix: "Keep the value and mark it `@deprecated`.",
  message: ({ subject }) => `${subject} is gone`,
});
