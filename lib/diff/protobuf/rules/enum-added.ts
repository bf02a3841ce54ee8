import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const enumAdded = defineLanguageRule({
  id: "protobuf-enum-added",
  format: "protobuf",
  on: "none/enum/existence/added",
  severity: "non-breaking",
  title: "An enum is new",
  why: "Nobody can depend on it yet.",
  fix: "Nothing has to be done.",
  message: (facts) => withNote(`${facts.subject} was added`, facts),
});
