import { defineRule } from "@/lib/diff/rule";

/** Response header deprecated. */
export const responseHeaderDeprecated = defineRule({
  id: "response-header-deprecated",
  on: "response/header/deprecation/added",
  severity: "non-breaking",
  title: "Response header deprecated",
  why: "The header will go away.",
  fix: "Say when, in the description.",
  message: (facts) => `${facts.subject} was deprecated`,
});
