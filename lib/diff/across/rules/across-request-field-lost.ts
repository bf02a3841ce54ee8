import { defineAcrossRule } from "@/lib/diff/across/model";

/** Request field has no place in the new language. */
export const acrossRequestFieldLost = defineAcrossRule({
  id: "across-request-field-lost",
  on: "request/field/existence/lost",
  severity: "dangerous",
  title: "Request field has no place in the new language",
  why: "What callers said with it they cannot say any more, or have to say in another way.",
  fix: "Give the new operation a field of this name, or tell callers where its value goes.",
  message: (facts) => `${facts.subject} has no counterpart: what callers sent in it has no place`,
});
