import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A package that is used has another compatible version. */
export const witDependencyVersionChanged = defineLanguageRule({
  id: "wit-dependency-version-changed",
  format: "wit",
  on: "none/dependency/version/changed",
  severity: "non-breaking",
  title: "A package that is used has another compatible version",
  why: "Hosts and components match compatible versions with each other; functions that are new in it may be missing on older hosts.",
  fix: "Nothing has to be done.",
  message: (facts) =>
    `${facts.subject} is used as ${quoted(facts.after)} instead of ${quoted(facts.before)}${noted(facts)}`,
});
