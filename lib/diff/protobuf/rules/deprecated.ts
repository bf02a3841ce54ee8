import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const deprecated = defineLanguageRule({
  id: "protobuf-deprecated",
  format: "protobuf",
  on: "none/type/deprecation/added",
  severity: "non-breaking",
  title: "Something is deprecated now",
  why: "It still works. Those who use it have to know that it will go.",
  fix: "Say in its comment what to use instead.",
  message: (facts) => withNote(`${facts.subject} is deprecated now`, facts),
});
