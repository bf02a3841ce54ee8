import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Input field takes another type. */
export const graphqlInputFieldTypeChanged = defineLanguageRule({
  id: "graphql-input-field-type-changed",
  format: "graphql",
  on: "request/input-field/type/changed",
  severity: "breaking",
  title: "Input field takes another type",
  why: "Values and variables of the old type are refused.",
  fix: "Add an input field of a new name with the new type, and deprecate this one.",
  message: (facts) => noted(`${facts.subject} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`, facts),
});
