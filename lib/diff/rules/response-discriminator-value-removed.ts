import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response discriminator value removed. */
export const responseDiscriminatorValueRemoved = defineRule({
  id: "response-discriminator-value-removed",
  on: "response/schema/discriminator-value/removed",
  severity: "non-breaking",
  title: "Response discriminator value removed",
  why: "The property that tells alternatives apart may no longer have a value. Everything that can now come could come before.",
  fix: "Nothing needs to be done.",
  message: ({ subject, before }) => `${subject} can no longer be named ${quoted(before)} by the discriminator`,
});
