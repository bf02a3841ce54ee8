import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request pattern property removed. */
export const requestPatternPropertyRemoved = defineRule({
  id: "request-pattern-property-removed",
  on: "request/schema/pattern-property/removed",
  severity: "non-breaking",
  title: "Request pattern property removed",
  why: "Properties whose names match a pattern need no longer meet a schema. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject}: properties that match ${quoted(facts.name)} lost their schema`,
});
