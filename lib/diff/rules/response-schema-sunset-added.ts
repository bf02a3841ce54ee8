import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response field got a sunset date. */
export const responseSchemaSunsetAdded = defineRule({
  id: "response-schema-sunset-added",
  on: "response/schema/sunset/added",
  severity: "non-breaking",
  title: "Response field got a sunset date",
  why: "Callers now know until when the deprecated field is there. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} goes away on ${quoted(facts.after)}`,
});
