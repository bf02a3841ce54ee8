import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Sunset date announced. */
export const operationSunsetAdded = defineRule({
  id: "operation-sunset-added",
  on: "none/operation/sunset/added",
  severity: "non-breaking",
  title: "Sunset date announced",
  why: "Callers of the deprecated operation now know until when it works.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} goes away on ${quoted(facts.after)}`,
});
