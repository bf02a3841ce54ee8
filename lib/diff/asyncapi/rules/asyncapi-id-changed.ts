import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The id of the application has changed. */
export const asyncapiIdChanged = defineLanguageRule({
  id: "asyncapi-id-changed",
  format: "asyncapi",
  on: "none/document/id/changed",
  severity: "non-breaking",
  title: "The id of the application has changed",
  why: "It identifies the application for tools; nothing is sent with it.",
  fix: "Nothing has to be done, unless a tool knows the application by its id.",
  message: () => "The id of the application was changed",
});
