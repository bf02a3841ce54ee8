import { noted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Input field removed. */
export const graphqlInputFieldRemoved = defineLanguageRule({
  id: "graphql-input-field-removed",
  format: "graphql",
  on: "request/input-field/existence/removed",
  severity: "breaking",
  title: "Input field removed",
  why: "Queries that give the input field are refused as a whole.",
  fix: "Keep the input field and ignore what is given, or mark it as `@deprecated` until nobody gives it.",
  message: (facts) => noted(`${facts.subject} was removed`, facts),
});
