import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date of a response field postponed. */
export const responseSchemaSunsetPostponed = defineRule({
  id: "response-schema-sunset-postponed",
  on: "response/schema/sunset/postponed",
  severity: "non-breaking",
  title: "Sunset date of a response field postponed",
  why: "Callers have more time than they were promised. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) =>
    `${facts.subject} goes away on ${quoted(facts.after)}, later than announced (${quoted(facts.before)})`,
});
