import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Webhook removed before its sunset. */
export const webhookRemovedBeforeSunset = defineRule({
  id: "webhook-removed-before-sunset",
  on: "none/webhook/existence/removed-before-sunset",
  severity: "breaking",
  title: "Webhook removed before its sunset",
  why: "Subscribers were promised the calls until the sunset date.",
  fix: "Keep the webhook until the date that was announced.",
  message: (facts) => `${facts.subject} was removed before its announced sunset on ${quoted(facts.note)}`,
});
