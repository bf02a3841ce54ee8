import { defineRule } from "@/lib/diff/rule";

/** Request exclusion loosened. */
export const requestExclusionLoosened = defineRule({
  id: "request-exclusion-loosened",
  on: "request/schema/not/loosened",
  severity: "non-breaking",
  title: "Request exclusion loosened",
  why: "Fewer values are excluded than before. Everything that could be sent can still be sent.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} excludes fewer values than before`,
});
