import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A parameter was renamed. */
export const witParameterRenamed = defineLanguageRule({
  id: "wit-parameter-renamed",
  format: "wit",
  on: "request/parameter/name/renamed",
  severity: "breaking",
  title: "A parameter was renamed",
  why: "Names of parameters are part of the type of a function, and of the code that is generated for it.",
  fix: "Keep the old name.",
  message: (facts) =>
    `${facts.subject} calls its parameter ${quoted(facts.before)} ${quoted(facts.after)} now${noted(facts)}`,
});
