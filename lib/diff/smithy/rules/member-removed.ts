import { defineLanguageRule } from "@/lib/diff/languages/model";

export const memberRemoved = defineLanguageRule({
  id: "smithy-member-removed",
  format: "smithy",
  on: "request/member/existence/removed",
  severity: "breaking",
  title: "A member was removed",
  why: "Callers that send or read it lose it, and generated code does not compile.",
  fix: "Keep the member and mark it `@deprecated`.",
  message: ({ subject }) => `${subject} is gone`,
});
