import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response discriminator changed. */
export const responseDiscriminatorChanged = defineRule({
  id: "response-discriminator-changed",
  on: "response/schema/discriminator/changed",
  severity: "breaking",
  title: "Response discriminator changed",
  why: "The shape of a value is told from another property than before; callers look at the old one. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old discriminator, and add the new property beside it.",
  message: (facts) =>
    `${facts.subject} is now told apart by ${quoted(facts.after)}, no longer by ${quoted(facts.before)}`,
});
