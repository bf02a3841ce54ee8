import { defineRule } from "@/lib/diff/rule";

/** Webhook no longer accepts a status. */
export const webhookStatusRemoved = defineRule({
  id: "webhook-status-removed",
  on: "request/status/existence/removed",
  severity: "breaking",
  title: "Webhook no longer accepts a status",
  why: "Subscribers that answer with the status are no longer understood.",
  fix: "Keep accepting the status.",
  message: (facts) => `${facts.subject} was removed`,
});
