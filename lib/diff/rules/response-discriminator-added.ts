import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response discriminator added. */
export const responseDiscriminatorAdded = defineRule({
  id: "response-discriminator-added",
  on: "response/schema/discriminator/added",
  severity: "non-breaking",
  title: "Response discriminator added",
  why: "The shape of a value can now be told from one property. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is now told apart by ${quoted(facts.after)}`,
});
