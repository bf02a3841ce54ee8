import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const enumValueRenamed = defineLanguageRule({
  id: "protobuf-enum-value-renamed",
  format: "protobuf",
  on: "none/enum-value/name/changed",
  severity: "breaking",
  title: "A value of an enum has another name",
  why: "Code that uses it does not compile, and JSON is written with names.",
  fix: "Keep the name; a second name for the number can be added with `allow_alias`.",
  message: (facts) => withNote(`${facts.subject} was called ${code(facts.before)}`, facts),
});
