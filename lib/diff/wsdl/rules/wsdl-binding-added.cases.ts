import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, soapBinding } from "./case-definition";

/** When `wsdl-binding-added` fires, and when it stays silent. */
export const wsdlBindingAddedCases = defineLanguageCases("wsdl-binding-added", [
  {
    name: "fires",
    from: definition(),
    to: definition({ binding: soapBinding() + soapBinding(undefined, "document", undefined, "ShopOld") }),
    expected: ["binding ShopOld"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ binding: soapBinding() + soapBinding(undefined, "document", undefined, "ShopOld") }),
    to: definition(),
    expected: [],
  },
]);
