import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response enum value removed. */
export const responseEnumValueRemoved = defineRule({
  id: "response-enum-value-removed",
  on: "response/schema/enum-value/removed",
  severity: "non-breaking",
  title: "Response enum value removed",
  why: "A value was taken off the list. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} no longer allows the value ${quoted(facts.before)}`,
});
