import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Something that was unstable is stable. */
export const witDeclarationStabilised = defineLanguageRule({
  id: "wit-declaration-stabilised",
  format: "wit",
  on: "none/declaration/stability/raised",
  severity: "non-breaking",
  title: "Something that was unstable is stable",
  why: "It is there without asking for a feature, and promised to stay.",
  fix: "Nothing has to be done.",
  message: (facts) => `${facts.subject} is no longer unstable (it was in the feature \`${facts.before}\`)`,
});
