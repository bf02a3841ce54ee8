import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const enumNameChanged = defineLanguageRule({
  id: "smithy-enum-name-changed",
  format: "smithy",
  on: "none/enum/name/changed",
  severity: "breaking",
  title: "A value of an enumeration has another name",
  why: "The message is the same; code that names the value does not compile.",
  fix: "Keep the name.",
  message: ({ subject, before, after }) => `${subject} is called ${inWords(after)}, not ${inWords(before)}`,
});
