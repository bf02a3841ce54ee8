import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request enum value removed. */
export const requestEnumValueRemoved = defineRule({
  id: "request-enum-value-removed",
  on: "request/schema/enum-value/removed",
  severity: "breaking",
  title: "Request enum value removed",
  why: "A value was taken off the list. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting the old value, and mark it as deprecated in the description.",
  message: (facts) => `${facts.subject} no longer allows the value ${quoted(facts.before)}`,
});
