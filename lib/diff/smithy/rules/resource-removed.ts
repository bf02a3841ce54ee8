import { defineLanguageRule } from "@/lib/diff/languages/model";

export const resourceRemoved = defineLanguageRule({
  id: "smithy-resource-removed",
  format: "smithy",
  on: "none/resource/existence/removed",
  severity: "breaking",
  title: "A resource was removed",
  why: "Generated clients have no type for it, and its operations are gone with it.",
  fix: "Keep the resource; deprecate it first.",
  message: ({ subject }) => `${subject} is gone`,
});
