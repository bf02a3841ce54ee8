import { defineLanguageRule } from "@/lib/diff/languages/model";
import { within } from "@/lib/diff/languages/in-words";

export const enumOrderChanged = defineLanguageRule({
  id: "avro-enum-order-changed",
  format: "avro",
  on: "none/enum/order/changed",
  severity: "non-breaking",
  title: "The symbols of an enumeration are in another order",
  why: "Data is sorted by this order; reading is not touched.",
  fix: "Keep the order where anything is sorted by it.",
  message: ({ subject }) => `The symbols of ${within(subject)} are in another order`,
});
