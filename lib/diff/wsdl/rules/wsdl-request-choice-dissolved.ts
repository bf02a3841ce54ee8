import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** More combinations of request elements. */
export const wsdlRequestChoiceDissolved = defineLanguageRule({
  id: "wsdl-request-choice-dissolved",
  format: "wsdl",
  on: "request/elements/choice/removed",
  severity: "non-breaking",
  title: "More combinations of request elements are possible",
  why: "Messages with just one of them are still right, unless one is required: that is reported by itself.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject}: ${quoted(facts.before)} can be combined in other ways now`,
});
