import { defineRule } from "@/lib/diff/rule";

/** Webhook removed without notice. */
export const webhookRemoved = defineRule({
  id: "webhook-removed",
  on: "none/webhook/existence/removed",
  severity: "breaking",
  title: "Webhook removed without notice",
  why: "Subscribers wait for calls that no longer come, and none was told.",
  fix: "Keep the webhook, mark it as `deprecated` with an `x-sunset` date, and remove it after that date.",
  message: (facts) => `${facts.subject} was removed`,
});
