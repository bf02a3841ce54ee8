import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** A function became asynchronous, or no longer is. */
export const witFunctionAsyncChanged = defineLanguageRule({
  id: "wit-function-async-changed",
  format: "wit",
  on: "none/function/async/changed",
  severity: "breaking",
  title: "A function became asynchronous, or no longer is",
  why: "Asynchronous functions have another type in the component model: old components and new hosts do not fit.",
  fix: "Add an asynchronous function beside it.",
  message: (facts) =>
    `${facts.subject} is ${quoted(facts.after)} now instead of ${quoted(facts.before)}${noted(facts)}`,
});
