import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const extensionRangeRemoved = defineLanguageRule({
  id: "protobuf-extension-range-removed",
  format: "protobuf",
  on: "none/extension-range/existence/removed",
  severity: "breaking",
  title: "Numbers may no longer be used by extensions",
  why: "Extensions that others have declared with these numbers do not compile.",
  fix: "Keep the range.",
  message: (facts) => withNote(`${facts.subject} was removed`, facts),
});
