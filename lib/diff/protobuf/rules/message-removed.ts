import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const messageRemoved = defineLanguageRule({
  id: "protobuf-message-removed",
  format: "protobuf",
  on: "none/message/existence/removed",
  severity: "breaking",
  title: "A message is gone",
  why: "Code that uses the generated type does not compile.",
  fix: "Keep the message, mark it as deprecated, and remove it with the next version of the package.",
  message: (facts) => withNote(`${facts.subject} was removed`, facts),
});
