import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const definitionKindChanged = defineLanguageRule({
  id: "avro-definition-kind-changed",
  format: "avro",
  on: "none/document/kind/changed",
  severity: "breaking",
  title: "A schema became a protocol, or a protocol a schema",
  why: "Whoever reads the one does not understand the other.",
  fix: "Publish the other as an API of its own.",
  message: ({ subject, before, after }) => `${subject} is ${inWords(after)}, not ${inWords(before)}`,
});
