import { defineRule } from "@/lib/diff/rule";

/** Webhook no longer looks at a header of the answer. */
export const webhookHeaderRemoved = defineRule({
  id: "webhook-header-removed",
  on: "request/header/existence/removed",
  severity: "dangerous",
  title: "Webhook no longer looks at a header of the answer",
  why: "Subscribers send the header in vain.",
  fix: "Announce that the header is ignored.",
  message: (facts) => `${facts.subject} was removed`,
});
