import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request minimum raised. */
export const requestMinimumRaised = defineRule({
  id: "request-minimum-raised",
  on: "request/schema/minimum/raised",
  severity: "breaking",
  title: "Request minimum raised",
  why: "The minimum is higher than before, or there was none. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old minimum.",
  message: (facts) => limitMessage(facts, "minimum", "raised"),
});
