import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const oneofRenamed = defineLanguageRule({
  id: "protobuf-oneof-renamed",
  format: "protobuf",
  on: "none/oneof/name/changed",
  severity: "breaking",
  title: "A oneof has another name",
  why: "Code that asks which of its fields is set does not compile. Messages stay as they are.",
  fix: "Keep the name.",
  message: (facts) => withNote(`${facts.subject} was called ${code(facts.before)}`, facts),
});
