import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const namespaceChanged = defineLanguageRule({
  id: "avro-namespace-changed",
  format: "avro",
  on: "none/type/namespace/changed",
  severity: "dangerous",
  title: "A type moved into another namespace",
  why: "By the specification names match without their namespaces; several libraries compare whole names, and generated code moves.",
  fix: "Keep the namespace, or add the old full name to the aliases.",
  message: ({ subject, before }) => `${subject} was ${inWords(before)}`,
});
