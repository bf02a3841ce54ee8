import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const wireFormChanged = defineLanguageRule({
  id: "smithy-wire-form-changed",
  format: "smithy",
  on: "request/member/form/changed",
  severity: "breaking",
  title: "A value is written differently in messages",
  why: "The other side reads another name or another form.",
  fix: "Keep the traits that say how values are written.",
  message: ({ subject, before, after }) => `${subject} is written with ${inWords(after)}, not with ${inWords(before)}`,
});
