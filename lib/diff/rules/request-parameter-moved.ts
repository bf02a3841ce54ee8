import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Parameter moved. */
export const requestParameterMoved = defineRule({
  id: "request-parameter-moved",
  on: "request/parameter/location/moved",
  severity: "breaking",
  title: "Parameter moved",
  why: "Callers send the parameter where it is no longer looked for.",
  fix: "Accept the parameter in both places.",
  message: (facts) => `${facts.subject} moved from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
