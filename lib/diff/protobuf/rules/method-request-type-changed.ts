import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const methodRequestTypeChanged = defineLanguageRule({
  id: "protobuf-method-request-type-changed",
  format: "protobuf",
  on: "request/method/type/changed",
  severity: "breaking",
  title: "A method takes another message",
  why: "Code that calls it does not compile, and what callers send is read as another message.",
  fix: "Add fields to the message, or add a new method.",
  message: (facts) =>
    withNote(`${facts.subject} takes ${code(facts.after)} now, and took ${code(facts.before)}`, facts),
});
