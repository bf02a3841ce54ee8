import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A type was added. */
export const witTypeAdded = defineLanguageRule({
  id: "wit-type-added",
  format: "wit",
  on: "none/type/existence/added",
  severity: "non-breaking",
  title: "A type was added",
  why: "Nobody has to use it.",
  fix: "Nothing has to be done.",
  message: (facts) => `${facts.subject} was added`,
});
