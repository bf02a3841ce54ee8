import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request list of values dropped. */
export const requestEnumDropped = defineRule({
  id: "request-enum-dropped",
  on: "request/schema/enum/removed",
  severity: "non-breaking",
  title: "Request list of values dropped",
  why: "The list of values was dropped: any value of the type may occur. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is no longer limited to ${quoted(facts.before)}`,
});
