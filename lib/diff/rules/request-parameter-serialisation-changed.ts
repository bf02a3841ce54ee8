import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Parameter is written in another way. */
export const requestParameterSerialisationChanged = defineRule({
  id: "request-parameter-serialisation-changed",
  on: "request/parameter/serialisation/changed",
  severity: "breaking",
  title: "Parameter is written in another way",
  why: "Callers write lists or objects into the URL or header in a way that is now read differently.",
  fix: "Accept both ways of writing.",
  message: (facts) => `${facts.subject} is written as ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
