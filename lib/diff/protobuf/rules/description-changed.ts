import { defineLanguageRule } from "@/lib/diff/languages/model";
import { lower, withNote } from "@/lib/diff/protobuf/wording";

export const descriptionChanged = defineLanguageRule({
  id: "protobuf-description-changed",
  format: "protobuf",
  on: "none/type/description/changed",
  severity: "non-breaking",
  title: "A comment on a type, field or value changed",
  why: "What it means may have changed with it.",
  fix: "Read both, and look whether readers have to do something.",
  message: (facts) => withNote(`The description of ${lower(facts.subject)} changed`, facts),
});
