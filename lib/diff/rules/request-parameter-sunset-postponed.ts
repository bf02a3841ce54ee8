import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date of a parameter postponed. */
export const requestParameterSunsetPostponed = defineRule({
  id: "request-parameter-sunset-postponed",
  on: "request/parameter/sunset/postponed",
  severity: "non-breaking",
  title: "Sunset date of a parameter postponed",
  why: "Callers have more time than they were promised.",
  fix: "Nothing needs to be done.",
  message: (facts) =>
    `${facts.subject} goes away on ${quoted(facts.after)}, later than announced (${quoted(facts.before)})`,
});
