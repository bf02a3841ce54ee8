import { defineRule } from "@/lib/diff/rule";
import { limitMessage } from "@/lib/diff/rule-wording";

/** Response maximum length raised. */
export const responseMaxLengthRaised = defineRule({
  id: "response-max-length-raised",
  on: "response/schema/max-length/raised",
  severity: "breaking",
  title: "Response maximum length raised",
  why: "The maximum length is higher than before, or there is none any more. A caller that keeps to the old contract can receive something that it ruled out.",
  fix: "Keep the old maximum length.",
  message: (facts) => limitMessage(facts, "maximum length", "raised"),
});
