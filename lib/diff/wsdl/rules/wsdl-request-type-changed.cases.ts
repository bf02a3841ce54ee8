import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, sequence } from "./case-definition";

/** When `wsdl-request-type-changed` fires, and when it stays silent. */
export const wsdlRequestTypeChangedCases = defineLanguageCases("wsdl-request-type-changed", [
  {
    name: "fires where no value fits",
    from: definition({ request: sequence("at:xs:date") }),
    to: definition({ request: sequence("at:xs:dateTime") }),
    expected: ["request message › at"],
  },
  {
    name: "fires where the type is narrower",
    from: definition({ request: sequence("code:xs:string") }),
    to: definition({ request: sequence("code:xs:language") }),
    expected: ["request message › code"],
  },
  {
    name: "fires for a number that was text",
    from: definition({ request: sequence("code:xs:string") }),
    to: definition({ request: sequence("code:xs:int") }),
    expected: ["request message › code"],
  },
  {
    name: "stays silent where the type is wider",
    from: definition({ request: sequence("code:xs:token") }),
    to: definition({ request: sequence("code:xs:string") }),
    expected: [],
  },
  {
    name: "stays silent in responses",
    from: definition({ response: sequence("at:xs:date") }),
    to: definition({ response: sequence("at:xs:dateTime") }),
    expected: [],
  },
]);
