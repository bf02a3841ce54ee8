import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Operation removed before its sunset. */
export const operationRemovedBeforeSunset = defineRule({
  id: "operation-removed-before-sunset",
  on: "none/operation/existence/removed-before-sunset",
  severity: "breaking",
  title: "Operation removed before its sunset",
  why: "Callers were promised the operation until its sunset date and have planned with it.",
  fix: "Keep the operation until the date that was announced.",
  message: (facts) => `${facts.subject} was removed before its announced sunset on ${quoted(facts.note)}`,
});
