import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Webhook writes a parameter in another way. */
export const webhookParameterSerialisationChanged = defineRule({
  id: "webhook-parameter-serialisation-changed",
  on: "response/parameter/serialisation/changed",
  severity: "breaking",
  title: "Webhook writes a parameter in another way",
  why: "Subscribers read lists or objects in the way they were written before.",
  fix: "Keep the old way, and add a parameter for the new one.",
  message: (facts) => `${facts.subject} is written as ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
