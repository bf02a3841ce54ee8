import { defineRule } from "@/lib/diff/rule";

/** Webhook accepts one more header in the answer. */
export const webhookOptionalHeaderAdded = defineRule({
  id: "webhook-optional-header-added",
  on: "request/header/existence/added-optional",
  severity: "non-breaking",
  title: "Webhook accepts one more header in the answer",
  why: "Subscribers may send the header, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
