import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Parameter got a sunset date. */
export const requestParameterSunsetAdded = defineRule({
  id: "request-parameter-sunset-added",
  on: "request/parameter/sunset/added",
  severity: "non-breaking",
  title: "Parameter got a sunset date",
  why: "Callers now know until when the deprecated parameter is there.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} goes away on ${quoted(facts.after)}`,
});
