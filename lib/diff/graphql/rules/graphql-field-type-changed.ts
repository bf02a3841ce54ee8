import { noted, quoted } from "@/lib/diff/graphql/wording";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** Field gives back another type. */
export const graphqlFieldTypeChanged = defineLanguageRule({
  id: "graphql-field-type-changed",
  format: "graphql",
  on: "response/field/type/changed",
  severity: "breaking",
  title: "Field gives back another type",
  why: "Queries select what the old type has, and callers read the answer as the old type.",
  fix: "Add a field of a new name with the new type, and deprecate this one.",
  message: (facts) => noted(`${facts.subject} changed from ${quoted(facts.before)} to ${quoted(facts.after)}`, facts),
});
