import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date of a request field withdrawn. */
export const requestSchemaSunsetRemoved = defineRule({
  id: "request-schema-sunset-removed",
  on: "request/schema/sunset/removed",
  severity: "non-breaking",
  title: "Sunset date of a request field withdrawn",
  why: "Callers no longer know until when the field is there. Everything that callers send today is still accepted.",
  fix: "Name a date again, or withdraw the deprecation, too.",
  message: (facts) => `${facts.subject} no longer has a sunset date (it was ${quoted(facts.before)})`,
});
