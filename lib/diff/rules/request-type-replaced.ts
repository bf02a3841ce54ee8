import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request type replaced. */
export const requestTypeReplaced = defineRule({
  id: "request-type-replaced",
  on: "request/schema/type/replaced",
  severity: "breaking",
  title: "Request type replaced",
  why: "Values are of another type than before. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Introduce a new field with the new type and deprecate the old one.",
  message: (facts) => `${facts.subject} changed its type from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
