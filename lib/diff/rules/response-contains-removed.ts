import { defineRule } from "@/lib/diff/rule";

/** Response required item dropped. */
export const responseContainsRemoved = defineRule({
  id: "response-contains-removed",
  on: "response/schema/contains/removed",
  severity: "breaking",
  title: "Response required item dropped",
  why: "The array need no longer contain an item of a kind. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep sending such an item.",
  message: (facts) => `${facts.subject} need no longer contain a certain item`,
});
