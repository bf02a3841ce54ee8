import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage, quoted } from "@/lib/diff/rule-wording";

/** A facet of a request type allows less. */
export const wsdlRequestFacetNarrowed = defineLanguageRule({
  id: "wsdl-request-facet-narrowed",
  format: "wsdl",
  on: "request/type/facet/narrowed",
  severity: "breaking",
  title: "A facet of a request type allows less",
  why: "Values that callers write today may be refused. This is of digits, dates, white space and patterns; lengths, numbers and values are reported as such.",
  fix: "Keep the old facet, or refuse such values with a fault that says why.",
  message: (facts) => changedMessage(facts, `facet ${quoted(facts.name)}`),
});
