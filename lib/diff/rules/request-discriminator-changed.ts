import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request discriminator changed. */
export const requestDiscriminatorChanged = defineRule({
  id: "request-discriminator-changed",
  on: "request/schema/discriminator/changed",
  severity: "breaking",
  title: "Request discriminator changed",
  why: "The shape of a value is told from another property than before; callers look at the old one. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old discriminator, and add the new property beside it.",
  message: (facts) =>
    `${facts.subject} is now told apart by ${quoted(facts.after)}, no longer by ${quoted(facts.before)}`,
});
