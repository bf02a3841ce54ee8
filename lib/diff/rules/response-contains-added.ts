import { defineRule } from "@/lib/diff/rule";

/** Response required item added. */
export const responseContainsAdded = defineRule({
  id: "response-contains-added",
  on: "response/schema/contains/added",
  severity: "non-breaking",
  title: "Response required item added",
  why: "The array must now contain an item of a kind. Every answer is still one that the old contract allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} must now contain a certain item`,
});
