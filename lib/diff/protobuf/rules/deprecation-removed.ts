import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const deprecationRemoved = defineLanguageRule({
  id: "protobuf-deprecation-removed",
  format: "protobuf",
  on: "none/type/deprecation/removed",
  severity: "non-breaking",
  title: "Something is no longer deprecated",
  why: "Those who moved away from it did so for nothing.",
  fix: "Tell those who were told to move.",
  message: (facts) => withNote(`${facts.subject} is no longer deprecated`, facts),
});
