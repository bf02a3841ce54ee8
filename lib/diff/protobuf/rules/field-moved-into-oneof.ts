import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldMovedIntoOneof = defineLanguageRule({
  id: "protobuf-field-moved-into-oneof",
  format: "protobuf",
  on: "none/field/oneof/added",
  severity: "breaking",
  title: "A field excludes others now",
  why: "Messages that set it together with one of the others lose one of the two, and generated code is another.",
  fix: "Add a new oneof with new fields.",
  message: (facts) => withNote(`${facts.subject} is now in \`oneof\` ${code(facts.after)}`, facts),
});
