import { defineLanguageRule } from "@/lib/diff/languages/model";

export const unionBranchAdded = defineLanguageRule({
  id: "avro-union-branch-added",
  format: "avro",
  on: "response/union/branch/added",
  severity: "dangerous",
  title: "A union has one more branch",
  why: "Older readers cannot read data in which it is used; newer ones can read all data.",
  fix: "Move all readers before the first writer that uses it.",
  message: ({ subject, name }) => `${subject} may be \`${name}\`, too`,
});
