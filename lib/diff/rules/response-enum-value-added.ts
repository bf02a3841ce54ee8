import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response enum value added. */
export const responseEnumValueAdded = defineRule({
  id: "response-enum-value-added",
  on: "response/schema/enum-value/added",
  severity: "dangerous",
  title: "Response enum value added",
  why: "The list of values has a new one. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Tell callers to expect values that they do not know, before the first new one is sent.",
  message: (facts) => `${facts.subject} got the new value ${quoted(facts.after)}`,
});
