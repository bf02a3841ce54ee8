import { defineRule } from "@/lib/diff/rule";

/** Response items need no longer be unique. */
export const responseUniqueItemsDropped = defineRule({
  id: "response-unique-items-dropped",
  on: "response/schema/unique-items/removed",
  severity: "breaking",
  title: "Response items need no longer be unique",
  why: "Items were promised to be different and no longer are. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep sending each item once.",
  message: (facts) => `${facts.subject} may now hold an item twice`,
});
