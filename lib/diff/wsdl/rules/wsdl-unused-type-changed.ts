import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A type that no message holds changed. */
export const wsdlUnusedTypeChanged = defineLanguageRule({
  id: "wsdl-unused-type-changed",
  format: "wsdl",
  on: "none/type/declaration/changed",
  severity: "dangerous",
  title: "A type that no message holds changed",
  why: "No message is concerned by the definition alone; but code made from it, and documents that refer to the type in words, are.",
  fix: "Look for where the type is meant in words, and tell who relies on it.",
  message: (facts) => `${facts.subject}, which no message holds, is declared otherwise now`,
});
