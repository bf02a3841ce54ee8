import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const extensionAdded = defineLanguageRule({
  id: "protobuf-extension-added",
  format: "protobuf",
  on: "none/extension/existence/added",
  severity: "non-breaking",
  title: "An extension is new",
  why: "Readers that do not know it pass over it.",
  fix: "Nothing has to be done.",
  message: (facts) => withNote(`${facts.subject} was added`, facts),
});
