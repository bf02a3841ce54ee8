import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request number of matching items raised. */
export const requestMinContainsRaised = defineRule({
  id: "request-min-contains-raised",
  on: "request/schema/min-contains/raised",
  severity: "breaking",
  title: "Request number of matching items raised",
  why: "The smallest number of items that must match was raised. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep accepting the old numbers.",
  message: (facts) => limitMessage(facts, "smallest number of matching items", "raised"),
});
