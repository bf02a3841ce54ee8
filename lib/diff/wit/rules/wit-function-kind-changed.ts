import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A function is called in another way. */
export const witFunctionKindChanged = defineLanguageRule({
  id: "wit-function-kind-changed",
  format: "wit",
  on: "none/function/kind/changed",
  severity: "breaking",
  title: "A function is called in another way",
  why: "Methods, static functions and constructors have different names and parameters in a component.",
  fix: "Add the new function under another name.",
  message: (facts) => `${facts.subject} was a ${facts.before}, and is a ${facts.after} now`,
});
