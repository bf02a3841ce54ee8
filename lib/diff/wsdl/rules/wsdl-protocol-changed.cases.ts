import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition } from "./case-definition";

/** When `wsdl-protocol-changed` fires, and when it stays silent. */
export const wsdlProtocolChangedCases = defineLanguageCases("wsdl-protocol-changed", [
  {
    name: "fires for another method",
    from: definition({
      binding:
        '<binding name="ShopHttp" type="s:Shop"><http:binding verb="GET"/><operation name="Order"><http:operation location="/order"/><input/><output/></operation></binding>',
    }),
    to: definition({
      binding:
        '<binding name="ShopHttp" type="s:Shop"><http:binding verb="POST"/><operation name="Order"><http:operation location="/order"/><input/><output/></operation></binding>',
    }),
    expected: ["binding ShopHttp › protocol"],
  },
  {
    name: "stays silent where an operation moves",
    from: definition({
      binding:
        '<binding name="ShopHttp" type="s:Shop"><http:binding verb="GET"/><operation name="Order"><http:operation location="/order"/><input/><output/></operation></binding>',
    }),
    to: definition({
      binding:
        '<binding name="ShopHttp" type="s:Shop"><http:binding verb="GET"/><operation name="Order"><http:operation location="/orders"/><input/><output/></operation></binding>',
    }),
    expected: [],
  },
]);
