import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldJsonNameChanged = defineLanguageRule({
  id: "protobuf-field-json-name-changed",
  format: "protobuf",
  on: "none/field/json-name/changed",
  severity: "breaking",
  title: "A field has another name in JSON",
  why: "Readers of JSON look for the old name, and writers still send it.",
  fix: "Keep the name in JSON.",
  message: (facts) =>
    withNote(`${facts.subject} is now ${code(facts.after)} in JSON, and was ${code(facts.before)}`, facts),
});
