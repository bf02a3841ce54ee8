import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Header of requests removed. */
export const wsdlHeaderRemoved = defineLanguageRule({
  id: "wsdl-header-removed",
  format: "wsdl",
  on: "request/header/existence/removed",
  severity: "dangerous",
  title: "Header of requests removed",
  why: "Callers who still send it may be ignored or refused: headers that must be understood and are not, are faults.",
  fix: "Go on accepting the header for a while.",
  message: (facts) => `${facts.subject} lost the header ${quoted(facts.name)}`,
});
