import { defineAcrossRule } from "@/lib/diff/across/model";

/** Request field is new in the new language. */
export const acrossRequestFieldAdded = defineAcrossRule({
  id: "across-request-field-added",
  on: "request/field/existence/added",
  severity: "non-breaking",
  title: "Request field is new in the new language",
  why: "Callers can say more than before; those that are moved over need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is new and may be left out`,
});
