import { defineRule } from "@/lib/diff/rule";

/** Webhook sends one more parameter. */
export const webhookParameterAdded = defineRule({
  id: "webhook-parameter-added",
  on: "response/parameter/existence/added",
  severity: "non-breaking",
  title: "Webhook sends one more parameter",
  why: "Subscribers receive more than before, and may ignore it.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
