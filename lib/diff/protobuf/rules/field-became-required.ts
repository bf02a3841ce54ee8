import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const fieldBecameRequired = defineLanguageRule({
  id: "protobuf-field-became-required",
  format: "protobuf",
  on: "none/field/presence/narrowed",
  severity: "breaking",
  title: "A field became `required`",
  why: "Every reader refuses messages without it, stored ones too.",
  fix: "Leave it optional, and let the service check it.",
  message: (facts) => withNote(`${facts.subject} must be set now`, facts),
});
