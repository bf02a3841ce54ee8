import { defineLanguageRule } from "@/lib/diff/languages/model";

export const memberBecameOptional = defineLanguageRule({
  id: "smithy-member-became-optional",
  format: "smithy",
  on: "response/member/required/removed",
  severity: "breaking",
  title: "A member may be left out",
  why: "Callers read what may not be there.",
  fix: "Keep it required, or replace `@required` by a default.",
  message: ({ subject }) => `${subject} is no longer required`,
});
