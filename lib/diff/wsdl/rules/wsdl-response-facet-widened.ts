import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage, quoted } from "@/lib/diff/rule-wording";

/** A facet of a response type allows more. */
export const wsdlResponseFacetWidened = defineLanguageRule({
  id: "wsdl-response-facet-widened",
  format: "wsdl",
  on: "response/type/facet/widened",
  severity: "breaking",
  title: "A facet of a response type allows more",
  why: "Callers may read values that the old contract ruled out, and fail on them. This is of digits, dates, white space and patterns; lengths, numbers and values are reported as such.",
  fix: "Keep the old facet until all callers can read the new values.",
  message: (facts) => changedMessage(facts, `facet ${quoted(facts.name)}`),
});
