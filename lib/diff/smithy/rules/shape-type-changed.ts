import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const shapeTypeChanged = defineLanguageRule({
  id: "smithy-shape-type-changed",
  format: "smithy",
  on: "request/shape/type/changed",
  severity: "breaking",
  title: "A shape is of another type",
  why: "Messages are written differently, and generated types change.",
  fix: "Keep the type; declare a new shape for another one.",
  message: ({ subject, before, after }) => `${subject} is a ${inWords(after)}, not a ${inWords(before)}`,
});
