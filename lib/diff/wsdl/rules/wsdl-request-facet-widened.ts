import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage, quoted } from "@/lib/diff/rule-wording";

/** A facet of a request type allows more. */
export const wsdlRequestFacetWidened = defineLanguageRule({
  id: "wsdl-request-facet-widened",
  format: "wsdl",
  on: "request/type/facet/widened",
  severity: "non-breaking",
  title: "A facet of a request type allows more",
  why: "Every value that callers write today is still allowed.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, `facet ${quoted(facts.name)}`),
});
