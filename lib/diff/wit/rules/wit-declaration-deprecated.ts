import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A type, interface or world is deprecated. */
export const witDeclarationDeprecated = defineLanguageRule({
  id: "wit-declaration-deprecated",
  format: "wit",
  on: "none/declaration/deprecation/added",
  severity: "non-breaking",
  title: "A type, interface or world is deprecated",
  why: "Who uses it is told to stop; it still works.",
  fix: "Say in its documentation what to use instead.",
  message: (facts) => `${facts.subject} is deprecated since ${facts.after}`,
});
