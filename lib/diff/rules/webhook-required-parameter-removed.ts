import { defineRule } from "@/lib/diff/rule";

/** Webhook no longer sends a required parameter. */
export const webhookRequiredParameterRemoved = defineRule({
  id: "webhook-required-parameter-removed",
  on: "response/parameter/existence/removed-required",
  severity: "breaking",
  title: "Webhook no longer sends a required parameter",
  why: "Subscribers could rely on the parameter being there.",
  fix: "Keep sending the parameter, and deprecate it first.",
  message: (facts) => `${facts.subject}, which was always sent, was removed`,
});
