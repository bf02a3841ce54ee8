import { defineRule } from "@/lib/diff/rule";

/** Webhook accepts one more status. */
export const webhookStatusAdded = defineRule({
  id: "webhook-status-added",
  on: "request/status/existence/added",
  severity: "non-breaking",
  title: "Webhook accepts one more status",
  why: "Subscribers may answer with one more status, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
