import { defineRule } from "@/lib/diff/rule";

/** Reserved characters allowed in a parameter. */
export const requestParameterReservedCharactersAllowed = defineRule({
  id: "request-parameter-reserved-characters-allowed",
  on: "request/parameter/reserved-characters/allowed",
  severity: "non-breaking",
  title: "Reserved characters allowed in a parameter",
  why: "Callers may leave reserved characters as they are, and need not.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may now hold reserved characters as they are`,
});
