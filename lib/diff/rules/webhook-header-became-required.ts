import { defineRule } from "@/lib/diff/rule";

/** Webhook demands a header that was optional. */
export const webhookHeaderBecameRequired = defineRule({
  id: "webhook-header-became-required",
  on: "request/header/required/added",
  severity: "breaking",
  title: "Webhook demands a header that was optional",
  why: "Subscribers that leave the header out are no longer understood.",
  fix: "Keep the header optional.",
  message: (facts) => `${facts.subject} became required`,
});
