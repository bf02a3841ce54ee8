import { code } from "@/lib/diff/asyncapi/code";
import { defineLanguageRule } from "@/lib/diff/languages/model";

/** An operation was joined with another or split. */
export const asyncapiOperationRegrouped = defineLanguageRule({
  id: "asyncapi-operation-regrouped",
  format: "asyncapi",
  on: "none/operation/grouping/changed",
  severity: "non-breaking",
  title: "An operation was joined with another or split",
  why: "The same messages go over the same address in the same direction: only names in generated code change.",
  fix: "Generate code anew.",
  message: (facts) => `Operation ${code(facts.name)} is gone; its messages go over the same address as before`,
});
