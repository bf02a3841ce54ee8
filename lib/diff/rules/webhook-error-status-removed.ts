import { defineRule } from "@/lib/diff/rule";

/** Webhook no longer names an error. */
export const webhookErrorStatusRemoved = defineRule({
  id: "webhook-error-status-removed",
  on: "request/status/existence/error-removed",
  severity: "non-breaking",
  title: "Webhook no longer names an error",
  why: "Subscribers that fail may still say so; only the name of this failure is gone.",
  fix: "Keep treating the status as a failure.",
  message: (facts) => `${facts.subject} was removed`,
});
