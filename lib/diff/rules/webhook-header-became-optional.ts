import { defineRule } from "@/lib/diff/rule";

/** Webhook no longer demands a header. */
export const webhookHeaderBecameOptional = defineRule({
  id: "webhook-header-became-optional",
  on: "request/header/required/removed",
  severity: "non-breaking",
  title: "Webhook no longer demands a header",
  why: "Subscribers may leave the header out, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} became optional`,
});
