import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const fieldNoLongerAsked = defineLanguageRule({
  id: "protobuf-field-no-longer-asked",
  format: "protobuf",
  on: "request/field/behavior/optional",
  severity: "non-breaking",
  title: "The service no longer asks for a field",
  why: "Requests with it are as good as before.",
  fix: "Nothing has to be done.",
  message: (facts) => withNote(`${facts.subject} need not be set in requests any more`, facts),
});
