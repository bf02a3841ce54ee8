import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date of a parameter brought forward. */
export const requestParameterSunsetBroughtForward = defineRule({
  id: "request-parameter-sunset-brought-forward",
  on: "request/parameter/sunset/brought-forward",
  severity: "dangerous",
  title: "Sunset date of a parameter brought forward",
  why: "Callers that planned with the old date have less time than they were promised.",
  fix: "Keep the date that was announced.",
  message: (facts) =>
    `${facts.subject} goes away on ${quoted(facts.after)}, earlier than announced (${quoted(facts.before)})`,
});
