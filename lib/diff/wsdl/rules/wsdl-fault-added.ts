import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Operation got a fault. */
export const wsdlFaultAdded = defineLanguageRule({
  id: "wsdl-fault-added",
  format: "wsdl",
  on: "response/fault/existence/added",
  severity: "dangerous",
  title: "Operation got a fault",
  why: "Callers meet a fault that the code made from the old definition does not know; it shows as an unknown error there.",
  fix: "Tell callers what the fault means, and keep an old fault for what it already told.",
  message: (facts) => `${facts.subject} got the fault ${quoted(facts.name)}`,
});
