import { defineRule } from "@/lib/diff/rule";

/** Response header became optional. */
export const responseHeaderBecameOptional = defineRule({
  id: "response-header-became-optional",
  on: "response/header/required/removed",
  severity: "breaking",
  title: "Response header became optional",
  why: "Callers could rely on the header being there.",
  fix: "Keep sending the header every time.",
  message: (facts) => `${facts.subject} became optional`,
});
