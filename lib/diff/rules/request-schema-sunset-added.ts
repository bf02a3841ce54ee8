import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request field got a sunset date. */
export const requestSchemaSunsetAdded = defineRule({
  id: "request-schema-sunset-added",
  on: "request/schema/sunset/added",
  severity: "non-breaking",
  title: "Request field got a sunset date",
  why: "Callers now know until when the deprecated field is there. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} goes away on ${quoted(facts.after)}`,
});
