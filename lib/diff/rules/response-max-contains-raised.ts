import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response number of matching items raised. */
export const responseMaxContainsRaised = defineRule({
  id: "response-max-contains-raised",
  on: "response/schema/max-contains/raised",
  severity: "breaking",
  title: "Response number of matching items raised",
  why: "The largest number of items that must match was raised. A caller that relies on the old contract can receive something it does not expect.",
  fix: "Keep to the old number in what is sent.",
  message: (facts) => limitMessage(facts, "largest number of matching items", "raised"),
});
