import { defineLanguageRule } from "@/lib/diff/languages/model";
import { changedMessage, quoted } from "@/lib/diff/rule-wording";

/** A facet of a response type allows less. */
export const wsdlResponseFacetNarrowed = defineLanguageRule({
  id: "wsdl-response-facet-narrowed",
  format: "wsdl",
  on: "response/type/facet/narrowed",
  severity: "non-breaking",
  title: "A facet of a response type allows less",
  why: "Every value that the service may still write is one that callers read today.",
  fix: "Nothing needs to be done.",
  message: (facts) => changedMessage(facts, `facet ${quoted(facts.name)}`),
});
