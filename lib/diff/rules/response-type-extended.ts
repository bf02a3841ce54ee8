import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response type list extended. */
export const responseTypeExtended = defineRule({
  id: "response-type-extended",
  on: "response/schema/type/extended",
  severity: "dangerous",
  title: "Response type list extended",
  why: "A field that already held several types may hold one more. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Announce the new type before it is sent.",
  message: (facts) => `${facts.subject} changed its type from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
