import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Webhook may send another media type. */
export const webhookMediaTypeAdded = defineRule({
  id: "webhook-media-type-added",
  on: "response/media-type/delivery/added",
  severity: "dangerous",
  title: "Webhook may send another media type",
  why: "Subscribers cannot choose the media type, and may not be able to read the new one.",
  fix: "Keep sending the old media type unless a subscriber asks for the new one.",
  message: (facts) => `${facts.subject} may now be ${quoted(facts.name)}`,
});
