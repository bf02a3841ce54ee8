import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const reservedRemoved = defineLanguageRule({
  id: "protobuf-reserved-removed",
  format: "protobuf",
  on: "none/reserved/existence/removed",
  severity: "dangerous",
  title: "Something reserved is free again",
  why: "Nothing breaks yet. But the next field that takes it is read by old readers as what it once was.",
  fix: "Keep what is reserved for ever.",
  message: (facts) => withNote(`${facts.subject} is no longer reserved`, facts),
});
