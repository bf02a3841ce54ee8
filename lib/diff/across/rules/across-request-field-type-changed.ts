import { defineAcrossRule } from "@/lib/diff/across/model";

/** Request field is of another sort in the new language. */
export const acrossRequestFieldTypeChanged = defineAcrossRule({
  id: "across-request-field-type-changed",
  on: "request/field/type/changed",
  severity: "breaking",
  title: "Request field is of another sort in the new language",
  why: "The value that callers have is not one that the new operation takes; it has to be made from it.",
  fix: "Keep the sort of value, or document how one is made from the other.",
  message: (facts) => `${facts.subject} was ${facts.before} and is ${facts.after}`,
});
