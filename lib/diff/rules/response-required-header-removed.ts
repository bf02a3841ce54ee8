import { defineRule } from "@/lib/diff/rule";

/** Required response header removed. */
export const responseRequiredHeaderRemoved = defineRule({
  id: "response-required-header-removed",
  on: "response/header/existence/removed-required",
  severity: "breaking",
  title: "Required response header removed",
  why: "Callers could rely on the header being there.",
  fix: "Keep sending the header, and deprecate it first.",
  message: (facts) => `${facts.subject}, which was required, was removed`,
});
