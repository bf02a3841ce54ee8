import { defineRule } from "@/lib/diff/rule";

/** Webhook no longer sends an optional parameter. */
export const webhookOptionalParameterRemoved = defineRule({
  id: "webhook-optional-parameter-removed",
  on: "response/parameter/existence/removed-optional",
  severity: "dangerous",
  title: "Webhook no longer sends an optional parameter",
  why: "Subscribers that read the parameter no longer find it.",
  fix: "Keep sending the parameter, and deprecate it first.",
  message: (facts) => `${facts.subject} was removed`,
});
