import { defineRule } from "@/lib/diff/rule";

/** Parameter removed. */
export const requestParameterRemoved = defineRule({
  id: "request-parameter-removed",
  on: "request/parameter/existence/removed",
  severity: "breaking",
  title: "Parameter removed",
  why: "Callers send a parameter that is refused or has no effect any more.",
  fix: "Keep accepting the parameter, and deprecate it with an `x-sunset` date.",
  message: (facts) => `${facts.subject} was removed${facts.note ? ` (${facts.note})` : ""}`,
});
