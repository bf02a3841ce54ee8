import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const oneWayChanged = defineLanguageRule({
  id: "avro-one-way-changed",
  format: "avro",
  on: "none/message/one-way/changed",
  severity: "breaking",
  title: "A message became one-way, or is no longer",
  why: "One side waits for an answer that the other does not send.",
  fix: "Add a new message instead.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)}, not ${inWords(before)}`,
});
