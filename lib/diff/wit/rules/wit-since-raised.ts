import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Something is said to be there since a later version. */
export const witSinceRaised = defineLanguageRule({
  id: "wit-since-raised",
  format: "wit",
  on: "none/declaration/since/raised",
  severity: "dangerous",
  title: "Something is said to be there since a later version",
  why: "Components that are built for an older version no longer see it, although it was there.",
  fix: "Write the version in which it first appeared.",
  message: (facts) => `${facts.subject} is there since ${quoted(facts.after)} instead of ${quoted(facts.before)}`,
});
