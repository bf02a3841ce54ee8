import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date of a response field withdrawn. */
export const responseSchemaSunsetRemoved = defineRule({
  id: "response-schema-sunset-removed",
  on: "response/schema/sunset/removed",
  severity: "non-breaking",
  title: "Sunset date of a response field withdrawn",
  why: "Callers no longer know until when the field is there. Every answer is still one that the old contract allowed.",
  fix: "Name a date again, or withdraw the deprecation, too.",
  message: (facts) => `${facts.subject} no longer has a sunset date (it was ${quoted(facts.before)})`,
});
