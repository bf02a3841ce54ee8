import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response type replaced. */
export const responseTypeReplaced = defineRule({
  id: "response-type-replaced",
  on: "response/schema/type/replaced",
  severity: "breaking",
  title: "Response type replaced",
  why: "Values are of another type than before. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Introduce a new field with the new type and deprecate the old one.",
  message: (facts) => `${facts.subject} changed its type from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
