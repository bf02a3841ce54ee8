import { defineLanguageRule } from "@/lib/diff/languages/model";
import { withNote } from "@/lib/diff/protobuf/wording";

export const fieldAsked = defineLanguageRule({
  id: "protobuf-field-asked",
  format: "protobuf",
  on: "request/field/behavior/required",
  severity: "dangerous",
  title: "The service says that callers must set a field that they could leave out",
  why: "Requests without it may be refused. Often the service asked for it before, and only now says so.",
  fix: "Take a default where the field is absent.",
  message: (facts) => withNote(`${facts.subject} is said to be required in requests now`, facts),
});
