import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const extensionRemoved = defineLanguageRule({
  id: "protobuf-extension-removed",
  format: "protobuf",
  on: "none/extension/existence/removed",
  severity: "breaking",
  title: "An extension is gone",
  why: "Code that uses it does not compile, and what it says in messages is not read.",
  fix: "Mark the extension as deprecated, and keep it.",
  message: (facts) => withNote(`${facts.subject} was removed`, facts),
});
