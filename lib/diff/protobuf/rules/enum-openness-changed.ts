import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const enumOpennessChanged = defineLanguageRule({
  id: "protobuf-enum-openness-changed",
  format: "protobuf",
  on: "none/enum/openness/changed",
  severity: "breaking",
  title: "Whether an enum takes unknown numbers changed",
  why: "Unknown numbers are kept by open enums, and put aside by closed ones: readers see other values.",
  fix: "Keep the syntax of the file, or set `features.enum_type`.",
  message: (facts) => withNote(`${facts.subject} was ${code(facts.before)}, and is ${code(facts.after)}`, facts),
});
