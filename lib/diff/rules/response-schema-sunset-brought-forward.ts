import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date of a response field brought forward. */
export const responseSchemaSunsetBroughtForward = defineRule({
  id: "response-schema-sunset-brought-forward",
  on: "response/schema/sunset/brought-forward",
  severity: "dangerous",
  title: "Sunset date of a response field brought forward",
  why: "Callers that planned with the old date have less time than they were promised.",
  fix: "Keep the date that was announced.",
  message: (facts) =>
    `${facts.subject} goes away on ${quoted(facts.after)}, earlier than announced (${quoted(facts.before)})`,
});
