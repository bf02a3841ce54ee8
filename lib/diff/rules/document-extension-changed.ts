import { defineRule } from "@/lib/diff/rule";
import { quoted } from "@/lib/diff/rule-wording";

/** Extension of the document changed. */
export const documentExtensionChanged = defineRule({
  id: "document-extension-changed",
  on: "none/document/extension/changed",
  severity: "non-breaking",
  title: "Extension of the document changed",
  why: "Extensions speak to tools; what callers send and receive does not change.",
  fix: "See to it that the tools that read the extension understand the new value.",
  message: (facts) => `The document: ${quoted(facts.name)} changed`,
});
