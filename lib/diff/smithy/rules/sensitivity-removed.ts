import { defineLanguageRule } from "@/lib/diff/languages/model";

export const sensitivityRemoved = defineLanguageRule({
  id: "smithy-sensitivity-removed",
  format: "smithy",
  on: "none/shape/sensitivity/removed",
  severity: "dangerous",
  title: "A value is no longer marked as sensitive",
  why: "Generated code begins to write it into logs.",
  fix: "Keep `@sensitive`, or make sure that the value may be seen.",
  message: ({ subject }) => `${subject} is no longer sensitive`,
});
