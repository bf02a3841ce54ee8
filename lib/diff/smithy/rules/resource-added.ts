import { defineLanguageRule } from "@/lib/diff/languages/model";

export const resourceAdded = defineLanguageRule({
  id: "smithy-resource-added",
  format: "smithy",
  on: "none/resource/existence/added",
  severity: "non-breaking",
  title: "A resource was added",
  why: "Nobody uses it yet.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} is new`,
});
