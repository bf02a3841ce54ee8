import type { LanguageLintCase } from "@/lib/lint/rule";
import { ORDER, smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-no-overloads` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  {
    name: "two of one name",
    text: smallWsdl({
      operations: `${ORDER}<operation name="Order"><documentation>Orders.</documentation><input name="Fast" message="s:OrderResponse"/></operation>`,
    }),
    fires: ["/portTypes/Shop/operations/Order (Fast)"],
  },
  { name: "one", text: smallWsdl(), fires: [] },
];
