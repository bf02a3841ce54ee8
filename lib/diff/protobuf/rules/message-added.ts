import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const messageAdded = defineLanguageRule({
  id: "protobuf-message-added",
  format: "protobuf",
  on: "none/message/existence/added",
  severity: "non-breaking",
  title: "A message is new",
  why: "Nobody can depend on it yet.",
  fix: "Nothing has to be done.",
  message: (facts) => withNote(`${facts.subject} was added`, facts),
});
