import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, group, sequence } from "./case-definition";

/** When `wsdl-response-choice-dissolved` fires, and when it stays silent. */
export const wsdlResponseChoiceDissolvedCases = defineLanguageCases("wsdl-response-choice-dissolved", [
  {
    name: "fires",
    from: definition({ response: group("choice", "pan:xs:string", "iban:xs:string") }),
    to: definition({ response: sequence("pan:xs:string?", "iban:xs:string?") }),
    expected: ["response message"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ response: sequence("pan:xs:string?", "iban:xs:string?") }),
    to: definition({ response: group("choice", "pan:xs:string", "iban:xs:string") }),
    expected: [],
  },
]);
