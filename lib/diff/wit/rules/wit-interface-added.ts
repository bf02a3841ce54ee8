import { defineLanguageRule } from "@/lib/diff/languages/model";

/** An interface was added. */
export const witInterfaceAdded = defineLanguageRule({
  id: "wit-interface-added",
  format: "wit",
  on: "none/interface/existence/added",
  severity: "non-breaking",
  title: "An interface was added",
  why: "Nobody has to use it.",
  fix: "Nothing has to be done.",
  message: (facts) => `${facts.subject} was added`,
});
