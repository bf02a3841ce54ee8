import { defineLanguageRule } from "@/lib/diff/languages/model";
import { inWords } from "@/lib/diff/languages/in-words";

export const httpRouteChanged = defineLanguageRule({
  id: "smithy-http-route-changed",
  format: "smithy",
  on: "request/operation/http/changed",
  severity: "breaking",
  title: "An operation has another method or URI",
  why: "Clients call the old one, and nothing is there.",
  fix: "Keep the method and the URI; add a new operation for the new ones.",
  message: ({ subject, before, after }) => `${subject} answers to ${inWords(after)}, not ${inWords(before)}`,
});
