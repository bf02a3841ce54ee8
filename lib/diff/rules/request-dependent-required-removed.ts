import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request dependent property no longer demanded. */
export const requestDependentRequiredRemoved = defineRule({
  id: "request-dependent-required-removed",
  on: "request/schema/dependent-required/removed",
  severity: "non-breaking",
  title: "Request dependent property no longer demanded",
  why: "Where one property is present, another need no longer be present. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject}: with \`${facts.name}\`, ${quoted(facts.before)} may now be missing`,
});
