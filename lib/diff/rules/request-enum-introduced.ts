import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request values restricted to a list. */
export const requestEnumIntroduced = defineRule({
  id: "request-enum-introduced",
  on: "request/schema/enum/added",
  severity: "breaking",
  title: "Request values restricted to a list",
  why: "A free value is now limited to a list. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Accept values outside the list, or map them to one that is in it.",
  message: (facts) => `${facts.subject} is now limited to ${quoted(facts.after)}`,
});
