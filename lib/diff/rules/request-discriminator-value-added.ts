import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request discriminator value added. */
export const requestDiscriminatorValueAdded = defineRule({
  id: "request-discriminator-value-added",
  on: "request/schema/discriminator-value/added",
  severity: "non-breaking",
  title: "Request discriminator value added",
  why: "The property that tells alternatives apart may have a further value. Everything that could be sent can still be sent.",
  fix: "Nothing needs to be done.",
  message: ({ subject, after }) => `${subject} can now be named ${quoted(after)} by the discriminator`,
});
