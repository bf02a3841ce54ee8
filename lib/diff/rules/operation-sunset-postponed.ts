import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date postponed. */
export const operationSunsetPostponed = defineRule({
  id: "operation-sunset-postponed",
  on: "none/operation/sunset/postponed",
  severity: "non-breaking",
  title: "Sunset date postponed",
  why: "Callers have more time than they were promised.",
  fix: "Nothing needs to be done.",
  message: (facts) =>
    `${facts.subject} goes away on ${quoted(facts.after)}, later than announced (${quoted(facts.before)})`,
});
