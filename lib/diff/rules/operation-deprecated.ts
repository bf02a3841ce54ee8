import { defineRule } from "@/lib/diff/rule";

/** Operation deprecated without a date. */
export const operationDeprecated = defineRule({
  id: "operation-deprecated",
  on: "none/operation/deprecation/added",
  severity: "non-breaking",
  title: "Operation deprecated without a date",
  why: "The operation will go away; callers cannot plan, since nobody says when.",
  fix: "Add an `x-sunset` date.",
  message: (facts) => `${facts.subject} was deprecated, with no sunset date`,
});
