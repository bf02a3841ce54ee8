import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, group, sequence } from "./case-definition";

/** When `wsdl-response-order-changed` fires, and when it stays silent. */
export const wsdlResponseOrderChangedCases = defineLanguageCases("wsdl-response-order-changed", [
  {
    name: "fires where the order is another",
    from: definition({ response: sequence("id:xs:string", "note:xs:string") }),
    to: definition({ response: sequence("note:xs:string", "id:xs:string") }),
    expected: ["response message"],
  },
  {
    name: "fires where it is free now",
    from: definition({ response: sequence("id:xs:string", "note:xs:string") }),
    to: definition({ response: group("all", "id:xs:string", "note:xs:string") }),
    expected: ["response message"],
  },
  {
    name: "stays silent where it is fixed now",
    from: definition({ response: group("all", "id:xs:string", "note:xs:string") }),
    to: definition({ response: sequence("id:xs:string", "note:xs:string") }),
    expected: [],
  },
]);
