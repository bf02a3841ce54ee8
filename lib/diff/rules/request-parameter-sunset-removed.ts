import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date of a parameter withdrawn. */
export const requestParameterSunsetRemoved = defineRule({
  id: "request-parameter-sunset-removed",
  on: "request/parameter/sunset/removed",
  severity: "non-breaking",
  title: "Sunset date of a parameter withdrawn",
  why: "Callers no longer know until when the parameter is there.",
  fix: "Name a date again, or withdraw the deprecation, too.",
  message: (facts) => `${facts.subject} no longer has a sunset date (it was ${quoted(facts.before)})`,
});
