import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const codeOptionChanged = defineLanguageRule({
  id: "protobuf-code-option-changed",
  format: "protobuf",
  on: "none/file/option/changed",
  severity: "dangerous",
  title: "An option about generated code changed",
  why: "Generated code has another name or shape: what uses it does not compile. Messages stay as they are.",
  fix: "Keep the option, or tell those who generate code.",
  message: (facts) => withNote(`${facts.subject} went from ${code(facts.before)} to ${code(facts.after)}`, facts),
});
