import { defineRule } from "@/lib/diff/rule";

/** Optional parameter added. */
export const requestOptionalParameterAdded = defineRule({
  id: "request-optional-parameter-added",
  on: "request/parameter/existence/added-optional",
  severity: "non-breaking",
  title: "Optional parameter added",
  why: "Callers that do not know the parameter are served as before.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
