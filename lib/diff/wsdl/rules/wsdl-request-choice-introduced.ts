import { defineLanguageRule } from "@/lib/diff/languages/model";
import { quoted } from "@/lib/diff/rule-wording";

/** Fewer combinations of request elements. */
export const wsdlRequestChoiceIntroduced = defineLanguageRule({
  id: "wsdl-request-choice-introduced",
  format: "wsdl",
  on: "request/elements/choice/added",
  severity: "breaking",
  title: "Some request elements can no longer be combined",
  why: "A choice or group now says which of them go together: messages that hold several of them, or none, were right and are refused now.",
  fix: "Keep them optional side by side, and say in words which exclude each other.",
  message: (facts) => `${facts.subject}: ${quoted(facts.after)} can no longer be combined as before`,
});
