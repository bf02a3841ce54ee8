import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, sequence } from "./case-definition";

/** When `wsdl-request-type-widened` fires, and when it stays silent. */
export const wsdlRequestTypeWidenedCases = defineLanguageCases("wsdl-request-type-widened", [
  {
    name: "fires",
    from: definition({ request: sequence("code:xs:token") }),
    to: definition({ request: sequence("code:xs:string") }),
    expected: ["request message › code"],
  },
  {
    name: "fires for text that was a number",
    from: definition({ request: sequence("code:xs:int") }),
    to: definition({ request: sequence("code:xs:string") }),
    expected: ["request message › code"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ request: sequence("code:xs:string") }),
    to: definition({ request: sequence("code:xs:token") }),
    expected: [],
  },
]);
