import { defineLanguageRule } from "@/lib/diff/languages/model";

export const typeRemoved = defineLanguageRule({
  id: "avro-type-removed",
  format: "avro",
  on: "none/type/existence/removed",
  severity: "dangerous",
  title: "A named type was removed",
  why: "Whoever uses it by name, in another schema or in generated code, has nothing.",
  fix: "Keep the type while anybody may name it.",
  message: ({ subject }) => `${subject} is gone`,
});
