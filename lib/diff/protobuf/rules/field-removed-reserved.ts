import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const fieldRemovedReserved = defineLanguageRule({
  id: "protobuf-field-removed-reserved",
  format: "protobuf",
  on: "none/field/existence/retired",
  severity: "breaking",
  title: "A field is gone, and its number and name are reserved",
  why: "Code that uses it does not compile. Messages are still read, without what the field said.",
  fix: "Mark the field as deprecated first, and remove it when nobody uses it.",
  message: (facts) => withNote(`${facts.subject} was removed; its number and name are reserved`, facts),
});
