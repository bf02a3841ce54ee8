import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldPresenceChanged = defineLanguageRule({
  id: "protobuf-field-presence-changed",
  format: "protobuf",
  on: "none/field/presence/changed",
  severity: "breaking",
  title: "Whether a field can be seen to be absent changed",
  why: "Generated code has or loses a way to ask whether the field is set, and in some languages another type. Messages stay as they are.",
  fix: "Keep the label, or add a new field.",
  message: (facts) =>
    withNote(`${facts.subject} went from ${code(facts.before)} to ${code(facts.after)} presence`, facts),
});
