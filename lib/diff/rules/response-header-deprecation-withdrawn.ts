import { defineRule } from "@/lib/diff/rule";

/** Response header is no longer deprecated. */
export const responseHeaderDeprecationWithdrawn = defineRule({
  id: "response-header-deprecation-withdrawn",
  on: "response/header/deprecation/removed",
  severity: "non-breaking",
  title: "Response header is no longer deprecated",
  why: "The header will stay.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is no longer deprecated`,
});
