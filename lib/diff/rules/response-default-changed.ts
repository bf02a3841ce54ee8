import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Response default changed. */
export const responseDefaultChanged = defineRule({
  id: "response-default-changed",
  on: "response/schema/default/changed",
  severity: "dangerous",
  title: "Response default changed",
  why: "A value that is left out means something else than before. A caller that is strict about what it knows may fail on the new answers.",
  fix: "Keep the default, and let callers ask for the new behaviour.",
  message: (facts) => `${facts.subject} changed its default from ${quoted(facts.before)} to ${quoted(facts.after)}`,
});
