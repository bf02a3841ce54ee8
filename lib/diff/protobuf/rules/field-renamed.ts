import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const fieldRenamed = defineLanguageRule({
  id: "protobuf-field-renamed",
  format: "protobuf",
  on: "none/field/name/changed",
  severity: "breaking",
  title: "A field has another name",
  why: "Code that uses it does not compile, and in JSON it is another field. The binary form stays.",
  fix: "Keep the name. Where JSON is all that matters, `json_name` can keep the old one.",
  message: (facts) => withNote(`${facts.subject} was called ${code(facts.before)}`, facts),
});
