import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request number of matching items raised. */
export const requestMaxContainsRaised = defineRule({
  id: "request-max-contains-raised",
  on: "request/schema/max-contains/raised",
  severity: "non-breaking",
  title: "Request number of matching items raised",
  why: "The largest number of items that must match was raised. Everything that could be sent can still be sent.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "largest number of matching items", "raised"),
});
