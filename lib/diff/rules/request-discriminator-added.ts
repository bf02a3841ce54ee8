import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request discriminator added. */
export const requestDiscriminatorAdded = defineRule({
  id: "request-discriminator-added",
  on: "request/schema/discriminator/added",
  severity: "non-breaking",
  title: "Request discriminator added",
  why: "The shape of a value can now be told from one property. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is now told apart by ${quoted(facts.after)}`,
});
