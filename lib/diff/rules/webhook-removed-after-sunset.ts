import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Webhook removed after its sunset. */
export const webhookRemovedAfterSunset = defineRule({
  id: "webhook-removed-after-sunset",
  on: "none/webhook/existence/removed-after-sunset",
  severity: "non-breaking",
  title: "Webhook removed after its sunset",
  why: "The webhook was deprecated, and its announced sunset has passed. Subscribers were told.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was removed after its announced sunset on ${quoted(facts.note)}`,
});
