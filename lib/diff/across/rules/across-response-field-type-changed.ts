import { defineAcrossRule } from "@/lib/diff/across/model";

/** Response field is of another sort in the new language. */
export const acrossResponseFieldTypeChanged = defineAcrossRule({
  id: "across-response-field-type-changed",
  on: "response/field/type/changed",
  severity: "breaking",
  title: "Response field is of another sort in the new language",
  why: "Callers read another sort of value than they were written for; moving them over has to turn it back.",
  fix: "Keep the sort of value, or document how one is made from the other.",
  message: (facts) => `${facts.subject} was ${facts.before} and is ${facts.after}`,
});
