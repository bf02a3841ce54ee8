import { defineRule } from "@/lib/diff/rule";

/** Webhook may leave a parameter out. */
export const webhookParameterBecameOptional = defineRule({
  id: "webhook-parameter-became-optional",
  on: "response/parameter/required/removed",
  severity: "breaking",
  title: "Webhook may leave a parameter out",
  why: "Subscribers could rely on the parameter being there.",
  fix: "Keep sending the parameter every time.",
  message: (facts) => `${facts.subject} may now be left out`,
});
