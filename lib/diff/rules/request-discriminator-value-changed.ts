import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request discriminator value changed. */
export const requestDiscriminatorValueChanged = defineRule({
  id: "request-discriminator-value-changed",
  on: "request/schema/discriminator-value/changed",
  severity: "breaking",
  title: "Request discriminator value changed",
  why: "The value that names a shape in messages is the name of its schema (or its key in the mapping), and that changed.",
  fix: "Keep the old value in `discriminator.mapping`.",
  message: (facts) => `${facts.subject}: the discriminator value ${quoted(facts.before)} became ${quoted(facts.after)}`,
});
