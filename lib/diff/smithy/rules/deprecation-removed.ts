import { defineLanguageRule } from "@/lib/diff/languages/model";

export const deprecationRemoved = defineLanguageRule({
  id: "smithy-deprecation-removed",
  format: "smithy",
  on: "none/shape/deprecation/removed",
  severity: "non-breaking",
  title: "A shape or member is no longer deprecated",
  why: "It stays after all.",
  fix: "Tell those who have begun to move away.",
  message: ({ subject }) => `${subject} is no longer deprecated`,
});
