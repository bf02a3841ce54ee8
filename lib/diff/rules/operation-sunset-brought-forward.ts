import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date brought forward. */
export const operationSunsetBroughtForward = defineRule({
  id: "operation-sunset-brought-forward",
  on: "none/operation/sunset/brought-forward",
  severity: "dangerous",
  title: "Sunset date brought forward",
  why: "Callers that planned with the old date have less time than they were promised.",
  fix: "Keep the date that was announced.",
  message: (facts) =>
    `${facts.subject} goes away on ${quoted(facts.after)}, earlier than announced (${quoted(facts.before)})`,
});
