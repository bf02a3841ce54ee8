import { defineRule } from "@/lib/diff/rule";

/** Optional response header removed. */
export const responseOptionalHeaderRemoved = defineRule({
  id: "response-optional-header-removed",
  on: "response/header/existence/removed-optional",
  severity: "dangerous",
  title: "Optional response header removed",
  why: "Callers that read the header no longer find it.",
  fix: "Keep sending the header, and deprecate it first.",
  message: (facts) => `${facts.subject} was removed`,
});
