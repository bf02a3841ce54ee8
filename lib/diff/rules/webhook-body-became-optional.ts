import { defineRule } from "@/lib/diff/rule";

/** Webhook may leave its body out. */
export const webhookBodyBecameOptional = defineRule({
  id: "webhook-body-became-optional",
  on: "response/body/required/removed",
  severity: "breaking",
  title: "Webhook may leave its body out",
  why: "Subscribers could rely on the body being there.",
  fix: "Keep sending the body every time.",
  message: (facts) => `${facts.subject} may now be left out`,
});
