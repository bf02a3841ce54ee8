import { defineRule } from "@/lib/diff/rule";

/** Optional request body added. */
export const requestOptionalBodyAdded = defineRule({
  id: "request-optional-body-added",
  on: "request/body/existence/added-optional",
  severity: "non-breaking",
  title: "Optional request body added",
  why: "Callers that send no body are served as before.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
