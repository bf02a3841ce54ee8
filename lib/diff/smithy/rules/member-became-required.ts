import { defineLanguageRule } from "@/lib/diff/languages/model";

export const memberBecameRequired = defineLanguageRule({
  id: "smithy-member-became-required",
  format: "smithy",
  on: "request/member/required/added",
  severity: "breaking",
  title: "A member became required",
  why: "Calls that leave it out, which were allowed, are refused.",
  fix: "Keep it optional, or give it a default.",
  message: ({ subject }) => `${subject} became required`,
});
