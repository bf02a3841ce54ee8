import { defineLanguageRule } from "@/lib/diff/languages/model";

export const serviceRemoved = defineLanguageRule({
  id: "smithy-service-removed",
  format: "smithy",
  on: "none/service/existence/removed",
  severity: "breaking",
  title: "A service was removed",
  why: "Clients that were generated for the service have nothing to call.",
  fix: "Keep the service; mark it `@deprecated` first and remove it in a new major version.",
  message: ({ subject }) => `${subject} is gone`,
});
