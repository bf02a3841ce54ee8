import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, group, sequence } from "./case-definition";

/** When `wsdl-request-order-demanded` fires, and when it stays silent. */
export const wsdlRequestOrderDemandedCases = defineLanguageCases("wsdl-request-order-demanded", [
  {
    name: "fires where the order is another",
    from: definition({ request: sequence("id:xs:string", "note:xs:string") }),
    to: definition({ request: sequence("note:xs:string", "id:xs:string") }),
    expected: ["request message"],
  },
  {
    name: "fires where it was free",
    from: definition({ request: group("all", "id:xs:string", "note:xs:string") }),
    to: definition({ request: sequence("id:xs:string", "note:xs:string") }),
    expected: ["request message"],
  },
  {
    name: "stays silent where one is put between",
    from: definition({ request: sequence("id:xs:string", "note:xs:string") }),
    to: definition({ request: sequence("id:xs:string", "more:xs:string?", "note:xs:string") }),
    expected: [],
  },
  {
    name: "stays silent in a choice",
    from: definition({ request: group("choice", "id:xs:string", "note:xs:string") }),
    to: definition({ request: group("choice", "note:xs:string", "id:xs:string") }),
    expected: [],
  },
]);
