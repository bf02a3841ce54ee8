import { defineRule } from "@/lib/diff/rule";

/** Request required item added. */
export const requestContainsAdded = defineRule({
  id: "request-contains-added",
  on: "request/schema/contains/added",
  severity: "breaking",
  title: "Request required item added",
  why: "The array must now contain an item of a kind. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Accept arrays without such an item.",
  message: (facts) => `${facts.subject} must now contain a certain item`,
});
