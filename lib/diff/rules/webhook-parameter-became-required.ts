import { defineRule } from "@/lib/diff/rule";

/** Webhook always sends a parameter. */
export const webhookParameterBecameRequired = defineRule({
  id: "webhook-parameter-became-required",
  on: "response/parameter/required/added",
  severity: "non-breaking",
  title: "Webhook always sends a parameter",
  why: "Subscribers may rely on the parameter being there.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is now always sent`,
});
