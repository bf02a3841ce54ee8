import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, soapBinding } from "./case-definition";

/** When `wsdl-binding-removed` fires, and when it stays silent. */
export const wsdlBindingRemovedCases = defineLanguageCases("wsdl-binding-removed", [
  {
    name: "fires",
    from: definition({ binding: soapBinding() + soapBinding(undefined, "document", undefined, "ShopOld") }),
    to: definition(),
    expected: ["binding ShopOld"],
  },
  {
    name: "stays silent the other way round",
    from: definition(),
    to: definition({ binding: soapBinding() + soapBinding(undefined, "document", undefined, "ShopOld") }),
    expected: [],
  },
]);
