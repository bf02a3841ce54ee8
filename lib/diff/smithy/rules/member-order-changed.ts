import { defineLanguageRule } from "@/lib/diff/languages/model";
import { within } from "@/lib/diff/languages/in-words";

export const memberOrderChanged = defineLanguageRule({
  id: "smithy-member-order-changed",
  format: "smithy",
  on: "none/shape/order/changed",
  severity: "dangerous",
  title: "Members are in another order",
  why: "Generators of some languages number members or values in their order: code compiled before means others.",
  fix: "Keep the order, and add new ones at the end.",
  message: ({ subject }) => `The members of ${within(subject)} are in another order`,
});
