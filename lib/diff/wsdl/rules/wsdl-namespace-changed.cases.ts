import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition } from "./case-definition";

/** When `wsdl-namespace-changed` fires, and when it stays silent. */
export const wsdlNamespaceChangedCases = defineLanguageCases("wsdl-namespace-changed", [
  {
    name: "fires once for each message",
    from: definition(),
    to: definition({ namespace: "urn:shop:2" }),
    expected: ["request message", "response message"],
  },
  {
    name: "stays silent where other namespaces are declared",
    from: definition(),
    to: definition({ schema: '<xs:element name="Extra" type="xs:string"/>' }),
    expected: [],
  },
]);
