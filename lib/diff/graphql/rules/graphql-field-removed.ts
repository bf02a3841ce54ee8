import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Field removed. */
export const graphqlFieldRemoved = defineLanguageRule({
  id: "graphql-field-removed",
  format: "graphql",
  on: "response/field/existence/removed",
  severity: "breaking",
  title: "Field removed",
  why: "Every query that selects the field is refused as a whole.",
  fix: "Mark the field as `@deprecated` with a reason, watch that no consumer selects it any more, then remove it.",
  message: (facts) => noted(`${facts.subject} was removed`, facts),
});
