import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const enumValueNumberChanged = defineLanguageRule({
  id: "protobuf-enum-value-number-changed",
  format: "protobuf",
  on: "none/enum-value/number/changed",
  severity: "breaking",
  title: "A value of an enum has another number",
  why: "In the binary form values are numbers: what old writers send is read as another value, or as none.",
  fix: "Give the value its old number back.",
  message: (facts) =>
    withNote(`${facts.subject} went from number ${code(facts.before)} to ${code(facts.after)}`, facts),
});
