import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const oneofFieldAdded = defineLanguageRule({
  id: "protobuf-oneof-field-added",
  format: "protobuf",
  on: "none/oneof/field/added",
  severity: "dangerous",
  title: "A oneof has one more field",
  why: "Older readers of a message that sets it see that nothing is set, and code that handles every case misses one.",
  fix: "Let readers take an unset oneof before you send the new field.",
  message: (facts) => withNote(`${facts.subject} was added`, facts),
});
