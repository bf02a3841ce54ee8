import { defineLanguageRule } from "@/lib/diff/languages/model";
import { within } from "@/lib/diff/languages/in-words";

export const fieldOrderChanged = defineLanguageRule({
  id: "avro-field-order-changed",
  format: "avro",
  on: "none/record/order/changed",
  severity: "non-breaking",
  title: "Fields are in another order",
  why: "Data is read by the order of its own schema; whoever reads without that schema reads nonsense.",
  fix: "Always hand the schema of the writer to the reader.",
  message: ({ subject }) => `The fields of ${within(subject)} are in another order`,
});
