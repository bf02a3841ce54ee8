import { defineLanguageRule } from "@/lib/diff/languages/model";

export const shapeRemoved = defineLanguageRule({
  id: "smithy-shape-removed",
  format: "smithy",
  on: "none/shape/existence/removed",
  severity: "dangerous",
  title: "A shape was removed",
  why: "Generated code has no type of that name; where it was used is told apart.",
  fix: "Keep the shape while anybody may use its type.",
  message: ({ subject }) => `${subject} is gone`,
});
