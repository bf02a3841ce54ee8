import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response dependent property no longer demanded. */
export const responseDependentRequiredRemoved = defineRule({
  id: "response-dependent-required-removed",
  on: "response/schema/dependent-required/removed",
  severity: "breaking",
  title: "Response dependent property no longer demanded",
  why: "Where one property is present, another need no longer be present. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep sending both together.",
  message: (facts) => `${facts.subject}: with \`${facts.name}\`, ${quoted(facts.before)} may now be missing`,
});
