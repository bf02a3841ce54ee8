import { defineLanguageRule } from "@/lib/diff/languages/model";
import { within } from "@/lib/diff/languages/in-words";

export const documentationChanged = defineLanguageRule({
  id: "smithy-documentation-changed",
  format: "smithy",
  on: "none/shape/documentation/changed",
  severity: "non-breaking",
  title: "The documentation of a shape or member changed",
  why: "What it means may have changed with the words.",
  fix: "Read whether it still means the same.",
  message: ({ subject }) => `The documentation of ${within(subject)} changed`,
});
