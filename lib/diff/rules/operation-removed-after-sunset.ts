import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Operation removed after its sunset. */
export const operationRemovedAfterSunset = defineRule({
  id: "operation-removed-after-sunset",
  on: "none/operation/existence/removed-after-sunset",
  severity: "non-breaking",
  title: "Operation removed after its sunset",
  why: "The operation was deprecated, and the sunset date that was announced for it has passed. Callers were told.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} was removed after its announced sunset on ${quoted(facts.note)}`,
});
