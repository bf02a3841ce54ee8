import { defineLanguageRule } from "@/lib/diff/languages/model";

export const aliasRemoved = defineLanguageRule({
  id: "avro-alias-removed",
  format: "avro",
  on: "request/alias/existence/removed",
  severity: "dangerous",
  title: "An alias was removed",
  why: "Data that was written under that name cannot be read any more.",
  fix: "Keep the alias for as long as such data exists.",
  message: ({ subject, name }) => `${subject} no longer has the alias \`${name}\``,
});
