import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request enum value added. */
export const requestEnumValueAdded = defineRule({
  id: "request-enum-value-added",
  on: "request/schema/enum-value/added",
  severity: "non-breaking",
  title: "Request enum value added",
  why: "The list of values has a new one. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} got the new value ${quoted(facts.after)}`,
});
