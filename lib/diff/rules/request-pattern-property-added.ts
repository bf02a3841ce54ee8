import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request pattern property added. */
export const requestPatternPropertyAdded = defineRule({
  id: "request-pattern-property-added",
  on: "request/schema/pattern-property/added",
  severity: "breaking",
  title: "Request pattern property added",
  why: "Properties whose names match a pattern must now meet a schema. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting other values there.",
  message: (facts) => `${facts.subject}: properties that match ${quoted(facts.name)} got a schema`,
});
