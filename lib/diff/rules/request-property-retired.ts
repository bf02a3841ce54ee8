import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request property removed after its sunset. */
export const requestPropertyRetired = defineRule({
  id: "request-property-retired",
  on: "request/schema/property/retired",
  severity: "non-breaking",
  title: "Request property removed after its sunset",
  why: "The property was deprecated, and the sunset date that was announced for it has passed. Callers were told.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was removed after its sunset on ${quoted(facts.note)}`,
});
