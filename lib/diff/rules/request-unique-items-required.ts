import { defineRule } from "@/lib/diff/rule";

/** Request items must be unique. */
export const requestUniqueItemsRequired = defineRule({
  id: "request-unique-items-required",
  on: "request/schema/unique-items/added",
  severity: "breaking",
  title: "Request items must be unique",
  why: "Repeated items were allowed and no longer are. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Drop repeated items instead of refusing them.",
  message: (facts) => `${facts.subject} may no longer hold an item twice`,
});
