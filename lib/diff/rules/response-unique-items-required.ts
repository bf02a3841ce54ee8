import { defineRule } from "@/lib/diff/rule";

/** Response items must be unique. */
export const responseUniqueItemsRequired = defineRule({
  id: "response-unique-items-required",
  on: "response/schema/unique-items/added",
  severity: "non-breaking",
  title: "Response items must be unique",
  why: "Repeated items were allowed and no longer are. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} may no longer hold an item twice`,
});
