import { defineRule } from "@/lib/diff/rule";

/** Request required item dropped. */
export const requestContainsRemoved = defineRule({
  id: "request-contains-removed",
  on: "request/schema/contains/removed",
  severity: "non-breaking",
  title: "Request required item dropped",
  why: "The array need no longer contain an item of a kind. Everything that callers send today is still accepted.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} need no longer contain a certain item`,
});
