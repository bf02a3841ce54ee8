import { defineRule } from "@/lib/diff/rule";

/** Webhook sends a body. */
export const webhookBodyAdded = defineRule({
  id: "webhook-body-added",
  on: "response/body/existence/added",
  severity: "non-breaking",
  title: "Webhook sends a body",
  why: "Subscribers receive more than before, and may ignore it.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
