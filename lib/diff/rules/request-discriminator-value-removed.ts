import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request discriminator value removed. */
export const requestDiscriminatorValueRemoved = defineRule({
  id: "request-discriminator-value-removed",
  on: "request/schema/discriminator-value/removed",
  severity: "breaking",
  title: "Request discriminator value removed",
  why: "The property that tells alternatives apart may no longer have a value. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting the old value.",
  message: ({ subject, before }) => `${subject} can no longer be named ${quoted(before)} by the discriminator`,
});
