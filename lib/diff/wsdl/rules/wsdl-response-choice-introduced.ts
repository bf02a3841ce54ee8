import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Fewer combinations of response elements. */
export const wsdlResponseChoiceIntroduced = defineLanguageRule({
  id: "wsdl-response-choice-introduced",
  format: "wsdl",
  on: "response/elements/choice/added",
  severity: "non-breaking",
  title: "Some response elements can no longer be combined",
  why: "Messages with just one of them were right before, unless one was required: that is reported by itself.",
  fix: "Nothing needs to be done.",
  message: (facts) => `${facts.subject}: ${quoted(facts.after)} can no longer be combined as before`,
});
