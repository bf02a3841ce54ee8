import { defineLanguageRule } from "@/lib/diff/languages/model";
import { code, withNote } from "@/lib/diff/protobuf/wording";

export const methodClientStreamingChanged = defineLanguageRule({
  id: "protobuf-method-client-streaming-changed",
  format: "protobuf",
  on: "request/method/streaming/changed",
  severity: "breaking",
  title: "Callers send a stream in place of one message, or the other way round",
  why: "Generated code is another, and a call of the old kind ends in an error.",
  fix: "Add a new method.",
  message: (facts) =>
    withNote(`${facts.subject} takes ${code(facts.after)} now, and took ${code(facts.before)}`, facts),
});
