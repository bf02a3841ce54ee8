import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date of a request field postponed. */
export const requestSchemaSunsetPostponed = defineRule({
  id: "request-schema-sunset-postponed",
  on: "request/schema/sunset/postponed",
  severity: "non-breaking",
  title: "Sunset date of a request field postponed",
  why: "Callers have more time than they were promised. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) =>
    `${facts.subject} goes away on ${quoted(facts.after)}, later than announced (${quoted(facts.before)})`,
});
