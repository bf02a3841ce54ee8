import { defineRule } from "@/lib/diff/rule";

/** Webhook added. */
export const webhookAdded = defineRule({
  id: "webhook-added",
  on: "none/webhook/existence/added",
  severity: "non-breaking",
  title: "Webhook added",
  why: "The service can tell subscribers more than before.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
