import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, group, sequence } from "./case-definition";

/** When `wsdl-response-order-fixed` fires, and when it stays silent. */
export const wsdlResponseOrderFixedCases = defineLanguageCases("wsdl-response-order-fixed", [
  {
    name: "fires",
    from: definition({ response: group("all", "id:xs:string", "note:xs:string") }),
    to: definition({ response: sequence("id:xs:string", "note:xs:string") }),
    expected: ["response message"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ response: sequence("id:xs:string", "note:xs:string") }),
    to: definition({ response: group("all", "id:xs:string", "note:xs:string") }),
    expected: [],
  },
]);
