import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Request minimum length raised. */
export const requestMinLengthRaised = defineRule({
  id: "request-min-length-raised",
  on: "request/schema/min-length/raised",
  severity: "breaking",
  title: "Request minimum length raised",
  why: "The minimum length is higher than before, or there was none. A caller that keeps to the old contract can send something that is now refused.",
  fix: "Keep the old minimum length.",
  message: (facts) => limitMessage(facts, "minimum length", "raised"),
});
