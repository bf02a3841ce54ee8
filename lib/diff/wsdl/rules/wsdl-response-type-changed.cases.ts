import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, sequence } from "./case-definition";

/** When `wsdl-response-type-changed` fires, and when it stays silent. */
export const wsdlResponseTypeChangedCases = defineLanguageCases("wsdl-response-type-changed", [
  {
    name: "fires where no value fits",
    from: definition({ response: sequence("at:xs:date") }),
    to: definition({ response: sequence("at:xs:dateTime") }),
    expected: ["response message › at"],
  },
  {
    name: "fires where the type is wider",
    from: definition({ response: sequence("code:xs:token") }),
    to: definition({ response: sequence("code:xs:string") }),
    expected: ["response message › code"],
  },
  {
    name: "stays silent where the type is narrower",
    from: definition({ response: sequence("code:xs:string") }),
    to: definition({ response: sequence("code:xs:token") }),
    expected: [],
  },
]);
