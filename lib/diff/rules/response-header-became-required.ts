import { defineRule } from "@/lib/diff/rule";

/** Response header became required. */
export const responseHeaderBecameRequired = defineRule({
  id: "response-header-became-required",
  on: "response/header/required/added",
  severity: "non-breaking",
  title: "Response header became required",
  why: "Callers may rely on the header being there.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is now always sent`,
});
