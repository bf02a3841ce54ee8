import { defineRule } from "@/lib/diff/rule";

/** Webhook always sends its body. */
export const webhookBodyBecameRequired = defineRule({
  id: "webhook-body-became-required",
  on: "response/body/required/added",
  severity: "non-breaking",
  title: "Webhook always sends its body",
  why: "Subscribers may rely on the body being there.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is now always sent`,
});
