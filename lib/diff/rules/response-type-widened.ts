import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response type widened. */
export const responseTypeWidened = defineRule({
  id: "response-type-widened",
  on: "response/schema/type/widened",
  severity: "breaking",
  title: "Response type widened",
  why: "More types of values are allowed than before. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old type, or put the new kind of value into a new field.",
  message: (facts) => `${facts.subject} changed its type from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
