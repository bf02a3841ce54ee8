import { defineRule } from "@/lib/diff/rule";

/** Response exclusion loosened. */
export const responseExclusionLoosened = defineRule({
  id: "response-exclusion-loosened",
  on: "response/schema/not/loosened",
  severity: "breaking",
  title: "Response exclusion loosened",
  why: "Fewer values are excluded than before. A caller that relies on the old contract can receive something it does not expect.",
  fix: "Keep excluding them in what is sent.",
  message: ({ subject }) => `${subject} excludes fewer values than before`,
});
