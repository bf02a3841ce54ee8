import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const streamingChanged = defineLanguageRule({
  id: "smithy-streaming-changed",
  format: "smithy",
  on: "request/shape/streaming/changed",
  severity: "breaking",
  title: "A value is streamed, or no longer is",
  why: "Generated code has another type for it, and messages are framed differently.",
  fix: "Keep `@streaming` as it is.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)}, not ${inWords(before)}`,
});
