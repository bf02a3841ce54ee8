import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response list of values dropped. */
export const responseEnumDropped = defineRule({
  id: "response-enum-dropped",
  on: "response/schema/enum/removed",
  severity: "dangerous",
  title: "Response list of values dropped",
  why: "The list of values was dropped: any value of the type may occur. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Keep the list, and extend it when a value is added.",
  message: (facts) => `${facts.subject} is no longer limited to ${quoted(facts.before)}`,
});
