import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response values restricted to a list. */
export const responseEnumIntroduced = defineRule({
  id: "response-enum-introduced",
  on: "response/schema/enum/added",
  severity: "non-breaking",
  title: "Response values restricted to a list",
  why: "A free value is now limited to a list. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is now limited to ${quoted(facts.after)}`,
});
