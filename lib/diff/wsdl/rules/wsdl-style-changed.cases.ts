import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, soapBinding } from "./case-definition";

/** When `wsdl-style-changed` fires, and when it stays silent. */
export const wsdlStyleChangedCases = defineLanguageCases("wsdl-style-changed", [
  {
    name: "fires",
    from: definition(),
    to: definition({ binding: soapBinding(undefined, "rpc") }),
    expected: ["binding ShopSoap › style"],
  },
  {
    name: "stays silent where the default is written out",
    from: definition(),
    to: definition({ binding: soapBinding('<soap:operation soapAction="urn:order" style="document"/>') }),
    expected: [],
  },
]);
