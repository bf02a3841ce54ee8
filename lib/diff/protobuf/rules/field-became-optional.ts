import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const fieldBecameOptional = defineLanguageRule({
  id: "protobuf-field-became-optional",
  format: "protobuf",
  on: "none/field/presence/widened",
  severity: "breaking",
  title: "A field is no longer `required`",
  why: "Readers with the old definition refuse messages in which it is absent.",
  fix: "Go on setting the field until no old reader is left.",
  message: (facts) => withNote(`${facts.subject} need not be set any more`, facts),
});
