import { defineLanguageRule } from "@/lib/diff/languages/model";

export const memberAdded = defineLanguageRule({
  id: "smithy-member-added",
  format: "smithy",
  on: "request/member/existence/added",
  severity: "non-breaking",
  title: "An optional member was added",
  why: "Callers that do not know it leave it out, or pass over it.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} is new`,
});
