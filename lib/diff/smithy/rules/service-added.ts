import { defineLanguageRule } from "@/lib/diff/languages/model";

export const serviceAdded = defineLanguageRule({
  id: "smithy-service-added",
  format: "smithy",
  on: "none/service/existence/added",
  severity: "non-breaking",
  title: "A service was added",
  why: "Nobody calls it yet.",
  fix: "Nothing needs to be done.",
  message: ({ subject }) => `${subject} is new`,
});
