import { defineLanguageRule } from "@/lib/diff/languages/model";

export const enumValueAdded = defineLanguageRule({
  id: "smithy-enum-value-added",
  format: "smithy",
  on: "response/enum/value/added",
  severity: "dangerous",
  title: "An enumeration has one more value",
  why: "Callers may receive a value that they do not know. Enumerations are open: they must expect it, and not all do.",
  fix: "Tell callers; generated clients pass an unknown value on.",
  message: ({ subject }) => `${subject} is new`,
});
