import { defineRule } from "@/lib/diff/rule";

/** Operation added. */
export const operationAdded = defineRule({
  id: "operation-added",
  on: "none/operation/existence/added",
  severity: "non-breaking",
  title: "Operation added",
  why: "Callers can do more than before; nothing that they do today changes.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was added`,
});
