import { defineRule } from "@/lib/diff/rule";

/** Webhook demands a header in the answer. */
export const webhookRequiredHeaderAdded = defineRule({
  id: "webhook-required-header-added",
  on: "request/header/existence/added-required",
  severity: "breaking",
  title: "Webhook demands a header in the answer",
  why: "Subscribers do not send the header yet.",
  fix: "Make the header optional.",
  message: (facts) => `${facts.subject} was added and is required`,
});
