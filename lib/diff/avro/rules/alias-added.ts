import { defineLanguageRule } from "@/lib/diff/languages/model";

export const aliasAdded = defineLanguageRule({
  id: "avro-alias-added",
  format: "avro",
  on: "request/alias/existence/added",
  severity: "non-breaking",
  title: "An alias was added",
  why: "Data under that name can be read, too.",
  fix: "Nothing needs to be done.",
  message: ({ subject, name }) => `${subject} has the alias \`${name}\``,
});
