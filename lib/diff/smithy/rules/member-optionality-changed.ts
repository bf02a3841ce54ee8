import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const memberOptionalityChanged = defineLanguageRule({
  id: "smithy-member-optionality-changed",
  format: "smithy",
  on: "none/member/optionality/changed",
  severity: "breaking",
  title: "Generated code has another type for a member",
  why: "What was optional is not any more, or the other way round: code written against the types does not compile.",
  fix: "Follow the rules of member optionality: keep `@clientOptional`, `@required` and `@default` as they are.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)} in generated code, not ${inWords(before)}`,
});
