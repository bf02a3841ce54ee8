import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldMovedOutOfOneof = defineLanguageRule({
  id: "protobuf-field-moved-out-of-oneof",
  format: "protobuf",
  on: "none/field/oneof/removed",
  severity: "breaking",
  title: "A field is no longer in its oneof",
  why: "Generated code is another, and old readers keep only the last of fields that may now be set together.",
  fix: "Leave the field in the oneof, and add a new one outside.",
  message: (facts) => withNote(`${facts.subject} left \`oneof\` ${code(facts.before)}`, facts),
});
