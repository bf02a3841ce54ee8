import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date withdrawn. */
export const operationSunsetRemoved = defineRule({
  id: "operation-sunset-removed",
  on: "none/operation/sunset/removed",
  severity: "non-breaking",
  title: "Sunset date withdrawn",
  why: "Callers no longer know until when the operation works.",
  fix: "Name a date again, or withdraw the deprecation, too.",
  message: (facts) => `${facts.subject} no longer has a sunset date (it was ${quoted(facts.before)})`,
});
