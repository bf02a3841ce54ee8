import { defineLanguageRule } from "@/lib/diff/languages/model";
import { within } from "@/lib/diff/languages/in-words";

export const traitChanged = defineLanguageRule({
  id: "smithy-trait-changed",
  format: "smithy",
  on: "none/shape/trait/changed",
  severity: "non-breaking",
  title: "Another trait changed",
  why: "Tools that read the trait behave differently.",
  fix: "Look at what the trait means; a trait says in `breakingChanges` which of its changes break.",
  message: ({ subject, name }) => `The trait \`${name}\` of ${within(subject)} changed`,
});
