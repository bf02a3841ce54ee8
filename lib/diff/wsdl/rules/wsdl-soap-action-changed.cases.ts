import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, soapBinding } from "./case-definition";

/** When `wsdl-soap-action-changed` fires, and when it stays silent. */
export const wsdlSoapActionChangedCases = defineLanguageCases("wsdl-soap-action-changed", [
  {
    name: "fires",
    from: definition(),
    to: definition({ binding: soapBinding('<soap:operation soapAction="urn:order:2"/>') }),
    expected: ["binding ShopSoap › soapAction"],
  },
  {
    name: "stays silent where no action is an empty one",
    from: definition({ binding: soapBinding("<soap:operation/>") }),
    to: definition({ binding: soapBinding('<soap:operation soapAction=""/>') }),
    expected: [],
  },
]);
