import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response discriminator value changed. */
export const responseDiscriminatorValueChanged = defineRule({
  id: "response-discriminator-value-changed",
  on: "response/schema/discriminator-value/changed",
  severity: "breaking",
  title: "Response discriminator value changed",
  why: "The value that names a shape in messages is the name of its schema (or its key in the mapping), and that changed.",
  fix: "Keep the old value in `discriminator.mapping`.",
  message: (facts) => `${facts.subject}: the discriminator value ${quoted(facts.before)} became ${quoted(facts.after)}`,
});
