import { defineLanguageRule } from "@/lib/diff/languages/model";
import { noted } from "@/lib/diff/wit/noted";
import { quoted } from "@/lib/diff/rule-wording";

/** Fields, cases or flags are in another order. */
export const witMembersReordered = defineLanguageRule({
  id: "wit-members-reordered",
  format: "wit",
  on: "none/member/order/changed",
  severity: "breaking",
  title: "Fields, cases or flags are in another order",
  why: "Values are laid out in the order of the declaration.",
  fix: "Keep the order.",
  message: (facts) =>
    `${facts.subject} has every ${facts.name} in the order ${quoted(facts.after)} instead of ${quoted(facts.before)}${noted(facts)}`,
});
