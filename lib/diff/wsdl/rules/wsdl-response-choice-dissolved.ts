import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** More combinations of response elements. */
export const wsdlResponseChoiceDissolved = defineLanguageRule({
  id: "wsdl-response-choice-dissolved",
  format: "wsdl",
  on: "response/elements/choice/removed",
  severity: "breaking",
  title: "More combinations of response elements are possible",
  why: "A choice or group no longer says which of them go together: callers may find several at once, or none; code that expects just one fails or takes the wrong one.",
  fix: "Go on writing just one of them, or offer a new operation.",
  message: (facts) => `${facts.subject}: ${quoted(facts.before)} can be combined in other ways now`,
});
