import { defineLanguageRule } from "@/lib/diff/languages/model";

export const unionBranchRemoved = defineLanguageRule({
  id: "avro-union-branch-removed",
  format: "avro",
  on: "request/union/branch/removed",
  severity: "breaking",
  title: "A branch of a union was removed",
  why: "Data in which it is used cannot be read any more.",
  fix: "Keep the branch.",
  message: ({ subject, name }) => `${subject} may no longer be \`${name}\``,
});
