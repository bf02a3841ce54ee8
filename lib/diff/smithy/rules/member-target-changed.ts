import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const memberTargetChanged = defineLanguageRule({
  id: "smithy-member-target-changed",
  format: "smithy",
  on: "request/member/target/changed",
  severity: "breaking",
  title: "A member is of another type",
  why: "Messages hold another type, and generated code does not compile.",
  fix: "Keep the type; add a new member for another one.",
  message: ({ subject, before, after }) => `${subject} is of ${inWords(after)}, not of ${inWords(before)}`,
});
