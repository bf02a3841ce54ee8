import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A world was added. */
export const witWorldAdded = defineLanguageRule({
  id: "wit-world-added",
  format: "wit",
  on: "none/world/existence/added",
  severity: "non-breaking",
  title: "A world was added",
  why: "It is one more thing that components can be built for; nobody has to.",
  fix: "Nothing has to be done.",
  message: (facts) => `${facts.subject} was added`,
});
