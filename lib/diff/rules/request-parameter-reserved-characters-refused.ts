import { defineRule } from "@/lib/diff/rule";

/** Reserved characters refused in a parameter. */
export const requestParameterReservedCharactersRefused = defineRule({
  id: "request-parameter-reserved-characters-refused",
  on: "request/parameter/reserved-characters/refused",
  severity: "breaking",
  title: "Reserved characters refused in a parameter",
  why: "Callers that leave reserved characters as they are may be refused or misread.",
  fix: "Keep accepting reserved characters.",
  message: (facts) => `${facts.subject} may no longer hold reserved characters as they are`,
});
