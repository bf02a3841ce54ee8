import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const methodResponseTypeChanged = defineLanguageRule({
  id: "protobuf-method-response-type-changed",
  format: "protobuf",
  on: "response/method/type/changed",
  severity: "breaking",
  title: "A method returns another message",
  why: "Code that calls it does not compile, and what it returns is read as another message.",
  fix: "Add fields to the message, or add a new method.",
  message: (facts) =>
    withNote(`${facts.subject} returns ${code(facts.after)} now, and returned ${code(facts.before)}`, facts),
});
