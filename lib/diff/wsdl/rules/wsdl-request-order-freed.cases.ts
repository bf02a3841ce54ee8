import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, group, sequence } from "./case-definition";

/** When `wsdl-request-order-freed` fires, and when it stays silent. */
export const wsdlRequestOrderFreedCases = defineLanguageCases("wsdl-request-order-freed", [
  {
    name: "fires",
    from: definition({ request: sequence("id:xs:string", "note:xs:string") }),
    to: definition({ request: group("all", "id:xs:string", "note:xs:string") }),
    expected: ["request message"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ request: group("all", "id:xs:string", "note:xs:string") }),
    to: definition({ request: sequence("id:xs:string", "note:xs:string") }),
    expected: [],
  },
]);
