import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";

/** A type is of another kind. */
export const witTypeKindChanged = defineLanguageRule({
  id: "wit-type-kind-changed",
  format: "wit",
  on: "none/type/kind/changed",
  severity: "breaking",
  title: "A type is of another kind",
  why: "Its values are laid out in another way.",
  fix: "Add a type of another name.",
  message: (facts) => `${facts.subject} was ${facts.before}, and is ${facts.after} now${noted(facts)}`,
});
