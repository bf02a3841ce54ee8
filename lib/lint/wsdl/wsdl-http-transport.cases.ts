import type { LanguageLintCase } from "@/lib/lint/rule";
import { boundOrder, smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-http-transport` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  {
    name: "another transport",
    text: smallWsdl({ binding: boundOrder("literal", "urn:smtp") }),
    fires: ["/bindings/ShopSoap"],
  },
  { name: "HTTP", text: smallWsdl(), fires: [] },
];
