import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response pattern property removed. */
export const responsePatternPropertyRemoved = defineRule({
  id: "response-pattern-property-removed",
  on: "response/schema/pattern-property/removed",
  severity: "breaking",
  title: "Response pattern property removed",
  why: "Properties whose names match a pattern need no longer meet a schema. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep to the old schema in what is sent.",
  message: (facts) => `${facts.subject}: properties that match ${quoted(facts.name)} lost their schema`,
});
