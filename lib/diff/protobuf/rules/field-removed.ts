import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const fieldRemoved = defineLanguageRule({
  id: "protobuf-field-removed",
  format: "protobuf",
  on: "none/field/existence/removed",
  severity: "breaking",
  title: "A field is gone, and its number or name is free",
  why: "Code that uses it does not compile; JSON readers refuse it as unknown; and a later field may take its number, so that old messages are read as something else.",
  fix: "Mark the field as deprecated. When nobody uses it, remove it and reserve its number and its name.",
  message: (facts) => withNote(`${facts.subject} was removed`, facts),
});
