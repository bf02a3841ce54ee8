import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, sequence } from "./case-definition";

/** When `wsdl-response-type-narrowed` fires, and when it stays silent. */
export const wsdlResponseTypeNarrowedCases = defineLanguageCases("wsdl-response-type-narrowed", [
  {
    name: "fires",
    from: definition({ response: sequence("code:xs:string") }),
    to: definition({ response: sequence("code:xs:token") }),
    expected: ["response message › code"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ response: sequence("code:xs:token") }),
    to: definition({ response: sequence("code:xs:string") }),
    expected: [],
  },
]);
