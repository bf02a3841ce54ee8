import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Operation tags changed. */
export const operationTagsChanged = defineRule({
  id: "operation-tags-changed",
  on: "none/operation/tags/changed",
  severity: "non-breaking",
  title: "Operation tags changed",
  why: "Only the grouping in documentation and generated clients changed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "tags"),
});
