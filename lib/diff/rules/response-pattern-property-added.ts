import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response pattern property added. */
export const responsePatternPropertyAdded = defineRule({
  id: "response-pattern-property-added",
  on: "response/schema/pattern-property/added",
  severity: "non-breaking",
  title: "Response pattern property added",
  why: "Properties whose names match a pattern must now meet a schema. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject}: properties that match ${quoted(facts.name)} got a schema`,
});
