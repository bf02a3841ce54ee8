import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const enumValueRemovedReserved = defineLanguageRule({
  id: "protobuf-enum-value-removed-reserved",
  format: "protobuf",
  on: "none/enum-value/existence/retired",
  severity: "breaking",
  title: "A value of an enum is gone, and its number and name are reserved",
  why: "Code that uses it does not compile, and old messages have a number without a name.",
  fix: "Mark the value as deprecated first, and remove it when nobody uses it.",
  message: (facts) => withNote(`${facts.subject} was removed; its number and name are reserved`, facts),
});
