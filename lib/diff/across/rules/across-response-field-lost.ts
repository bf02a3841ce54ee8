import { defineAcrossRule } from "@/lib/diff/across/model";

/** Response field has no place in the new language. */
export const acrossResponseFieldLost = defineAcrossRule({
  id: "across-response-field-lost",
  on: "response/field/existence/lost",
  severity: "breaking",
  title: "Response field has no place in the new language",
  why: "No rewriting gets callers a value that is not sent any more.",
  fix: "Give the new answer a field of this name, or say where its value is found.",
  message: (facts) => `${facts.subject} has no counterpart: callers do not receive it any more`,
});
