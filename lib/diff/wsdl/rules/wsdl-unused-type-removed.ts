import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A type that no message holds was removed. */
export const wsdlUnusedTypeRemoved = defineLanguageRule({
  id: "wsdl-unused-type-removed",
  format: "wsdl",
  on: "none/type/declaration/removed",
  severity: "dangerous",
  title: "A type that no message holds was removed",
  why: "No message is concerned by the definition alone; but code made from it, and documents that refer to the type in words, are.",
  fix: "Look for where the type is meant in words, and tell who relies on it.",
  message: (facts) => `${facts.subject}, which no message holds, was removed`,
});
