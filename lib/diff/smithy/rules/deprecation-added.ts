import { defineLanguageRule } from "@/lib/diff/languages/model";

export const deprecationAdded = defineLanguageRule({
  id: "smithy-deprecation-added",
  format: "smithy",
  on: "none/shape/deprecation/added",
  severity: "non-breaking",
  title: "A shape or member was deprecated",
  why: "Callers should stop using it; nothing changes yet.",
  fix: "Say in the mark since when, and what to use instead.",
  message: ({ subject }) => `${subject} is deprecated`,
});
