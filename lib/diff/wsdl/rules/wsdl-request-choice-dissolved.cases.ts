import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, group, sequence } from "./case-definition";

/** When `wsdl-request-choice-dissolved` fires, and when it stays silent. */
export const wsdlRequestChoiceDissolvedCases = defineLanguageCases("wsdl-request-choice-dissolved", [
  {
    name: "fires",
    from: definition({ request: group("choice", "pan:xs:string", "iban:xs:string") }),
    to: definition({ request: sequence("pan:xs:string?", "iban:xs:string?") }),
    expected: ["request message"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ request: sequence("pan:xs:string?", "iban:xs:string?") }),
    to: definition({ request: group("choice", "pan:xs:string", "iban:xs:string") }),
    expected: [],
  },
]);
