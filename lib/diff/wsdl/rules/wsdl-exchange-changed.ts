import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Messages of an operation go another way. */
export const wsdlExchangeChanged = defineLanguageRule({
  id: "wsdl-exchange-changed",
  format: "wsdl",
  on: "none/operation/exchange/changed",
  severity: "breaking",
  title: "Messages of an operation go another way",
  why: "Callers wait for an answer that does not come, or do not read the one that does.",
  fix: "Keep the operation, and offer a new one for the new exchange.",
  message: (facts) => `${facts.subject} is ${quoted(facts.after)}, and was ${quoted(facts.before)}`,
});
