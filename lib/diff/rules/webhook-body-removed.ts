import { defineRule } from "@/lib/diff/rule";

/** Webhook no longer sends a body. */
export const webhookBodyRemoved = defineRule({
  id: "webhook-body-removed",
  on: "response/body/existence/removed",
  severity: "breaking",
  title: "Webhook no longer sends a body",
  why: "Subscribers read a body that is no longer there.",
  fix: "Keep sending the body.",
  message: (facts) => `${facts.subject} was removed`,
});
