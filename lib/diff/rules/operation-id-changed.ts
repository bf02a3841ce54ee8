import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Operation id changed. */
export const operationIdChanged = defineRule({
  id: "operation-id-changed",
  on: "none/operation/operation-id/changed",
  severity: "non-breaking",
  title: "Operation id changed",
  why: "Generated clients may call the function by another name; messages on the wire stay the same.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "operation id"),
});
