import { lowered, noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Description changed. */
export const graphqlDescriptionChanged = defineLanguageRule({
  id: "graphql-description-changed",
  format: "graphql",
  on: "none/declaration/description/changed",
  severity: "non-breaking",
  title: "Description changed",
  why: "Only people see it; it may say that something means another thing now.",
  fix: "Read whether the meaning changed, too.",
  message: (facts) => noted(`The description of ${lowered(facts.subject)} changed`, facts),
});
