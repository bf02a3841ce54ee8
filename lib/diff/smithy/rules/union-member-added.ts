import { defineLanguageRule } from "@/lib/diff/languages/model";

export const unionMemberAdded = defineLanguageRule({
  id: "smithy-union-member-added",
  format: "smithy",
  on: "response/union/member/added",
  severity: "dangerous",
  title: "A union has one more member",
  why: "Callers may receive what they do not know. Unions are open: they must expect it, and not all do.",
  fix: "Tell callers; generated clients pass an unknown member on.",
  message: ({ subject }) => `${subject} is new`,
});
