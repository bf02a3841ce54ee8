import { defineRule } from "@/lib/diff/rule";

/** Response header added. */
export const responseHeaderAdded = defineRule({
  id: "response-header-added",
  on: "response/header/existence/added",
  severity: "non-breaking",
  title: "Response header added",
  why: "Callers receive more than before, and may ignore it.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
