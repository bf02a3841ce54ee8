import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Webhook no longer sends a media type. */
export const webhookMediaTypeRemoved = defineRule({
  id: "webhook-media-type-removed",
  on: "response/media-type/delivery/removed",
  severity: "non-breaking",
  title: "Webhook no longer sends a media type",
  why: "Subscribers receive fewer media types than they were prepared for.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} is no longer ${quoted(facts.name)}`,
});
