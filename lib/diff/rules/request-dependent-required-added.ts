import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request dependent property demanded. */
export const requestDependentRequiredAdded = defineRule({
  id: "request-dependent-required-added",
  on: "request/schema/dependent-required/added",
  severity: "breaking",
  title: "Request dependent property demanded",
  why: "Where one property is present, another must now be present too. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Fill in the missing property instead of refusing the message.",
  message: (facts) => `${facts.subject}: with \`${facts.name}\`, ${quoted(facts.after)} must be there too`,
});
