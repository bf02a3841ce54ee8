import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const fieldEncodingChanged = defineLanguageRule({
  id: "protobuf-field-encoding-changed",
  format: "protobuf",
  on: "none/field/encoding/changed",
  severity: "breaking",
  title: "A field is written between other marks",
  why: "Groups and messages with a length cannot be read as one another.",
  fix: "Add a new field.",
  message: (facts) => withNote(`${facts.subject} is written in another way`, facts),
});
