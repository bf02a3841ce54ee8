import { defineLanguageRule } from "@/lib/diff/languages/model";

export const unionMemberRemoved = defineLanguageRule({
  id: "smithy-union-member-removed",
  format: "smithy",
  on: "request/union/member/removed",
  severity: "breaking",
  title: "A member of a union was removed",
  why: "Callers that send or read it cannot any more.",
  fix: "Keep the member and mark it `@deprecated`.",
  message: ({ subject }) => `${subject} is gone`,
});
