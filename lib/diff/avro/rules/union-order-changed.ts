import { defineLanguageRule } from "@/lib/diff/languages/model";
import { within } from "@/lib/diff/languages/in-words";

export const unionOrderChanged = defineLanguageRule({
  id: "avro-union-order-changed",
  format: "avro",
  on: "none/union/order/changed",
  severity: "non-breaking",
  title: "The branches of a union are in another order",
  why: "Data says which branch it is, and older data is read with its own order; libraries of Avro before 1.12 take defaults of the first branch.",
  fix: "Keep the order where defaults depend on it.",
  message: ({ subject }) => `The branches of ${within(subject)} are in another order`,
});
