import { defineRule } from "@/lib/diff/rule";

/** Request items need no longer be unique. */
export const requestUniqueItemsDropped = defineRule({
  id: "request-unique-items-dropped",
  on: "request/schema/unique-items/removed",
  severity: "non-breaking",
  title: "Request items need no longer be unique",
  why: "Items were promised to be different and no longer are. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may now hold an item twice`,
});
