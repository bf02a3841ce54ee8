import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const sortOrderChanged = defineLanguageRule({
  id: "avro-sort-order-changed",
  format: "avro",
  on: "none/field/order/changed",
  severity: "non-breaking",
  title: "A field counts otherwise in sorting",
  why: "Data that is sorted by the record is in another order.",
  fix: "Keep the order where anything is sorted by it.",
  message: ({ subject, before, after }) => `${subject} is sorted ${inWords(after)}, not ${inWords(before)}`,
});
