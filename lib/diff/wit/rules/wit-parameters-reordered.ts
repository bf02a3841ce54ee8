import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** Parameters are in another order. */
export const witParametersReordered = defineLanguageRule({
  id: "wit-parameters-reordered",
  format: "wit",
  on: "request/parameter/order/changed",
  severity: "breaking",
  title: "Parameters are in another order",
  why: "Parameters are passed by position.",
  fix: "Keep the order.",
  message: (facts) =>
    `${facts.subject} takes its parameters in the order ${quoted(facts.after)} instead of ${quoted(facts.before)}${noted(facts)}`,
});
