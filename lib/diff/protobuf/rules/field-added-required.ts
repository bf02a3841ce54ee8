import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const fieldAddedRequired = defineLanguageRule({
  id: "protobuf-field-added-required",
  format: "protobuf",
  on: "none/field/existence/added-required",
  severity: "breaking",
  title: "A field is new and must be set",
  why: "Messages that were complete are refused: by every reader where the field is `required`, by the service where it asks for it.",
  fix: "Add the field as optional, and take a default where it is absent.",
  message: (facts) => withNote(`${facts.subject} was added and must be set`, facts),
});
