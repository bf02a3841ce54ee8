import { defineAcrossRule } from "@/lib/diff/across/model";

/** Response field is new in the new language. */
export const acrossResponseFieldAdded = defineAcrossRule({
  id: "across-response-field-added",
  on: "response/field/existence/added",
  severity: "non-breaking",
  title: "Response field is new in the new language",
  why: "Callers receive more than before.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is new`,
});
