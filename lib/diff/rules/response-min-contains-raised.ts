import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response number of matching items raised. */
export const responseMinContainsRaised = defineRule({
  id: "response-min-contains-raised",
  on: "response/schema/min-contains/raised",
  severity: "non-breaking",
  title: "Response number of matching items raised",
  why: "The smallest number of items that must match was raised. Everything that can now come could come before.",
  fix: "Nothing needs to be done.",
  message: (facts) => limitMessage(facts, "smallest number of matching items", "raised"),
});
