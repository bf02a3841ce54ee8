import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const errorKindChanged = defineLanguageRule({
  id: "smithy-error-kind-changed",
  format: "smithy",
  on: "response/error/kind/changed",
  severity: "breaking",
  title: "An error is told in another way",
  why: "Status and side of an error decide what callers do, such as whether they try again.",
  fix: "Keep the status; declare a new error for another meaning.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)}, not ${inWords(before)}`,
});
