import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const methodServerStreamingChanged = defineLanguageRule({
  id: "protobuf-method-server-streaming-changed",
  format: "protobuf",
  on: "response/method/streaming/changed",
  severity: "breaking",
  title: "A method returns a stream in place of one message, or the other way round",
  why: "Generated code is another, and a call of the old kind ends in an error.",
  fix: "Add a new method.",
  message: (facts) =>
    withNote(`${facts.subject} returns ${code(facts.after)} now, and returned ${code(facts.before)}`, facts),
});
