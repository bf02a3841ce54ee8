import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Something that was stable is gated by a feature. */
export const witDeclarationUnstable = defineLanguageRule({
  id: "wit-declaration-unstable",
  format: "wit",
  on: "none/declaration/stability/lowered",
  severity: "breaking",
  title: "Something that was stable is gated by a feature",
  why: "Tools leave out what is `@unstable` unless it is asked for: code that uses it no longer compiles.",
  fix: "Keep `@since`, and put what is not settled into a declaration of its own.",
  message: (facts) => `${facts.subject} is unstable now, in the feature \`${facts.after}\``,
});
