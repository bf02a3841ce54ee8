import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Header of the answer to a webhook is written in another way. */
export const webhookHeaderSerialisationChanged = defineRule({
  id: "webhook-header-serialisation-changed",
  on: "request/header/serialisation/changed",
  severity: "breaking",
  title: "Header of the answer to a webhook is written in another way",
  why: "Subscribers write the header in a way that is now read differently.",
  fix: "Accept both ways of writing.",
  message: (facts) => `${facts.subject} is written as ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
