import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Request discriminator removed. */
export const requestDiscriminatorRemoved = defineRule({
  id: "request-discriminator-removed",
  on: "request/schema/discriminator/removed",
  severity: "dangerous",
  title: "Request discriminator removed",
  why: "The shape of a value can no longer be told from the one property. Callers that relied on the old behaviour may be surprised, although the new contract allows what they send.",
  fix: "Keep the discriminator.",
  message: (facts) => `${facts.subject} is no longer told apart by ${quoted(facts.before)}`,
});
