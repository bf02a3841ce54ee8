import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, lower, withNote } from "@/lib/diff/protobuf/wording";

export const fieldDefaultChanged = defineLanguageRule({
  id: "protobuf-field-default-changed",
  format: "protobuf",
  on: "none/field/default/changed",
  severity: "breaking",
  title: "A field has another default",
  why: "The same message means another thing to readers with the old and the new definition.",
  fix: "Keep the default; add a new field where another is needed.",
  message: (facts) =>
    withNote(`The default of ${lower(facts.subject)} went from ${code(facts.before)} to ${code(facts.after)}`, facts),
});
