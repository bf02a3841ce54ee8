import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A package that is used has an incompatible version. */
export const witDependencyReplaced = defineLanguageRule({
  id: "wit-dependency-replaced",
  format: "wit",
  on: "none/dependency/version/replaced",
  severity: "breaking",
  title: "A package that is used has an incompatible version",
  why: "Interfaces of incompatible versions are different interfaces: hosts that offer the old ones do not offer the new ones.",
  fix: "Raise the version of this package as an incompatible one, too.",
  message: (facts) =>
    `${facts.subject} is used as ${quoted(facts.after)} instead of ${quoted(facts.before)}, which is not compatible${noted(facts)}`,
});
