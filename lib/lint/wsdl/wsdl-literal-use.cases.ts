import type { LanguageLintCase } from "@/lib/lint/rule";
import { boundOrder, smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-literal-use` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  {
    name: "encoded",
    text: smallWsdl({ binding: boundOrder("encoded") }),
    fires: ["/bindings/ShopSoap/operations/Order"],
  },
  { name: "literal", text: smallWsdl(), fires: [] },
];
