import { defineRule } from "@/lib/diff/rule";

/** Request condition added. */
export const requestConditionAdded = defineRule({
  id: "request-condition-added",
  on: "request/schema/condition/added",
  severity: "breaking",
  title: "Request condition added",
  why: "Some values must now meet further demands. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Accept the old values too, or check them without refusing.",
  message: (facts) => `${facts.subject} got a condition (if/then or a dependent schema)`,
});
