import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response list of values replaced. */
export const responseEnumReplaced = defineRule({
  id: "response-enum-replaced",
  on: "response/schema/enum/replaced",
  severity: "breaking",
  title: "Response list of values replaced",
  why: "None of the values that were allowed is still allowed. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Add the new values beside the old ones.",
  message: (facts) => `${facts.subject} now takes ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
