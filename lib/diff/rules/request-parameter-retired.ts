import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Parameter removed after its sunset. */
export const requestParameterRetired = defineRule({
  id: "request-parameter-retired",
  on: "request/parameter/existence/retired",
  severity: "non-breaking",
  title: "Parameter removed after its sunset",
  why: "The parameter was deprecated, and its announced sunset has passed. Callers were told.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was removed after its sunset on ${quoted(facts.note)}`,
});
