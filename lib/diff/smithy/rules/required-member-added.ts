import { defineLanguageRule } from "@/lib/diff/languages/model";

export const requiredMemberAdded = defineLanguageRule({
  id: "smithy-required-member-added",
  format: "smithy",
  on: "request/member/existence/added-required",
  severity: "breaking",
  title: "A required member was added",
  why: "Calls that leave it out, as all do until now, are refused.",
  fix: "Make it optional, or give it a default.",
  message: ({ subject }) => `${subject} is new, and required`,
});
