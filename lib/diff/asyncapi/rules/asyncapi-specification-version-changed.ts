import { defineLanguageRule } from "@/lib/diff/languages/model";

/** The document is written in another version of AsyncAPI. */
export const asyncapiSpecificationVersionChanged = defineLanguageRule({
  id: "asyncapi-specification-version-changed",
  format: "asyncapi",
  on: "none/document/specification/changed",
  severity: "non-breaking",
  title: "The document is written in another version of AsyncAPI",
  why: "What is sent is the same; tools that read the document must know the version.",
  fix: "Check that the tools in use read the new version.",
  message: (facts) => `The document is written in AsyncAPI ${facts.after}, and was in ${facts.before}`,
});
