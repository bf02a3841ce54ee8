import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response property removed after its sunset. */
export const responsePropertyRetired = defineRule({
  id: "response-property-retired",
  on: "response/schema/property/retired",
  severity: "non-breaking",
  title: "Response property removed after its sunset",
  why: "The property was deprecated, and the sunset date that was announced for it has passed. Callers were told.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was removed after its sunset on ${quoted(facts.note)}`,
});
