import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response discriminator removed. */
export const responseDiscriminatorRemoved = defineRule({
  id: "response-discriminator-removed",
  on: "response/schema/discriminator/removed",
  severity: "dangerous",
  title: "Response discriminator removed",
  why: "The shape of a value can no longer be told from the one property. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Keep the discriminator.",
  message: (facts) => `${facts.subject} is no longer told apart by ${quoted(facts.before)}`,
});
