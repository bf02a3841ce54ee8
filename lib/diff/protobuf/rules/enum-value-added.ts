import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const enumValueAdded = defineLanguageRule({
  id: "protobuf-enum-value-added",
  format: "protobuf",
  on: "response/enum-value/existence/added",
  severity: "dangerous",
  title: "An enum has one more value",
  why: "Older readers meet a value that they have no name for, and code that handles every case misses one.",
  fix: "Let readers take unknown values before you send the new one.",
  message: (facts) => withNote(`${facts.subject} was added`, facts),
});
