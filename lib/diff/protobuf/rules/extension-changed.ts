import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const extensionChanged = defineLanguageRule({
  id: "protobuf-extension-changed",
  format: "protobuf",
  on: "none/extension/type/changed",
  severity: "breaking",
  title: "An extension has another number or type",
  why: "What was written with the old one is not read, or read as something else.",
  fix: "Add a new extension, and mark the old one as deprecated.",
  message: (facts) => withNote(`${facts.subject} went from ${code(facts.before)} to ${code(facts.after)}`, facts),
});
