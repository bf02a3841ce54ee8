import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Operation lost a fault. */
export const wsdlFaultRemoved = defineLanguageRule({
  id: "wsdl-fault-removed",
  format: "wsdl",
  on: "response/fault/existence/removed",
  severity: "non-breaking",
  title: "Operation lost a fault",
  why: "Callers who handle the fault are prepared for something that does not come.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject} lost the fault ${quoted(facts.name)}`,
});
