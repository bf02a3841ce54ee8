import { defineRule } from "@/lib/diff/rule";
import { changedMessage } from "@/lib/diff/rule-wording";

/** Operation description changed. */
export const operationDescriptionChanged = defineRule({
  id: "operation-description-changed",
  on: "none/operation/description/changed",
  severity: "non-breaking",
  title: "Operation description changed",
  why: "Only the documentation changed; read it, since it may speak of behaviour.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, "description"),
});
