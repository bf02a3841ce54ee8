import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request list of values replaced. */
export const requestEnumReplaced = defineRule({
  id: "request-enum-replaced",
  on: "request/schema/enum/replaced",
  severity: "breaking",
  title: "Request list of values replaced",
  why: "None of the values that were allowed is still allowed. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Add the new values beside the old ones.",
  message: (facts) => `${facts.subject} now takes ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
