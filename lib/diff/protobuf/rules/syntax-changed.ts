import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, lower, withNote } from "@/lib/diff/protobuf/wording";

export const syntaxChanged = defineLanguageRule({
  id: "protobuf-syntax-changed",
  format: "protobuf",
  on: "none/file/syntax/changed",
  severity: "dangerous",
  title: "Files of a package are in another syntax",
  why: "What is the default of fields and enums may change with the syntax; each such difference is reported by itself.",
  fix: "Generate code again, and look at the other changes of this comparison.",
  message: (facts) =>
    withNote(`The syntax of ${lower(facts.subject)} went from ${code(facts.before)} to ${code(facts.after)}`, facts),
});
