import { defineRule } from "@/lib/diff/rule";

/** Request body removed. */
export const requestBodyRemoved = defineRule({
  id: "request-body-removed",
  on: "request/body/existence/removed",
  severity: "breaking",
  title: "Request body removed",
  why: "Callers send a body that is refused or has no effect any more.",
  fix: "Keep accepting the body.",
  message: (facts) => `${facts.subject} was removed`,
});
