import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Header is written in another way. */
export const responseHeaderSerialisationChanged = defineRule({
  id: "response-header-serialisation-changed",
  on: "response/header/serialisation/changed",
  severity: "breaking",
  title: "Header is written in another way",
  why: "Callers read the header in a way that no longer fits what is sent.",
  fix: "Add a new header for the new way of writing.",
  message: (facts) => `${facts.subject} is written as ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
