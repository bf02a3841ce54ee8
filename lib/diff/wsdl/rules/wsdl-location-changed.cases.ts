import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition } from "./case-definition";

/** When `wsdl-location-changed` fires, and when it stays silent. */
export const wsdlLocationChangedCases = defineLanguageCases("wsdl-location-changed", [
  {
    name: "fires",
    from: definition({
      binding:
        '<binding name="ShopHttp" type="s:Shop"><http:binding verb="GET"/><operation name="Order"><http:operation location="/order"/><input/><output/></operation></binding>',
    }),
    to: definition({
      binding:
        '<binding name="ShopHttp" type="s:Shop"><http:binding verb="GET"/><operation name="Order"><http:operation location="/orders"/><input/><output/></operation></binding>',
    }),
    expected: ["binding ShopHttp › location"],
  },
  {
    name: "stays silent where the protocol changes",
    from: definition({
      binding:
        '<binding name="ShopHttp" type="s:Shop"><http:binding verb="GET"/><operation name="Order"><http:operation location="/order"/><input/><output/></operation></binding>',
    }),
    to: definition({
      binding:
        '<binding name="ShopHttp" type="s:Shop"><http:binding verb="POST"/><operation name="Order"><http:operation location="/order"/><input/><output/></operation></binding>',
    }),
    expected: [],
  },
]);
