import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const bindingChanged = defineLanguageRule({
  id: "smithy-binding-changed",
  format: "smithy",
  on: "request/member/binding/changed",
  severity: "breaking",
  title: "A member travels in another place",
  why: "It is looked for where it no longer is: in the path, the query, a header, or the body.",
  fix: "Keep the binding; add a new member for another place.",
  message: ({ subject, before, after }) => `${subject} travels as ${inWords(after)}, not as ${inWords(before)}`,
});
