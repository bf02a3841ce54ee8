import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const enumValueRemoved = defineLanguageRule({
  id: "protobuf-enum-value-removed",
  format: "protobuf",
  on: "none/enum-value/existence/removed",
  severity: "breaking",
  title: "A value of an enum is gone, and its number or name is free",
  why: "Code that uses it does not compile; JSON with its name is refused; and a later value may take its number.",
  fix: "Mark the value as deprecated. When nobody uses it, remove it and reserve its number and its name.",
  message: (facts) => withNote(`${facts.subject} was removed`, facts),
});
