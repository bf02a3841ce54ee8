import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response dependent property demanded. */
export const responseDependentRequiredAdded = defineRule({
  id: "response-dependent-required-added",
  on: "response/schema/dependent-required/added",
  severity: "non-breaking",
  title: "Response dependent property demanded",
  why: "Where one property is present, another must now be present too. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject}: with \`${facts.name}\`, ${quoted(facts.after)} must be there too`,
});
