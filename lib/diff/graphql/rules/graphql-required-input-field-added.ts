import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Required input field added. */
export const graphqlRequiredInputFieldAdded = defineLanguageRule({
  id: "graphql-required-input-field-added",
  format: "graphql",
  on: "request/input-field/existence/added-required",
  severity: "breaking",
  title: "Required input field added",
  why: "Every query that was right before is refused, since it does not give it.",
  fix: "Let it be null, or give it a default.",
  message: (facts) => noted(`${facts.subject} was added and must be given`, facts),
});
