import type { LanguageLintCase } from "@/lib/lint/rule";
import { smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-operation-fault` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  { name: "no fault", text: smallWsdl(), fires: ["/portTypes/Shop/operations/Order"] },
  {
    name: "one way",
    text: smallWsdl({
      operations:
        '<operation name="Order"><documentation>Orders.</documentation><input message="s:Order"/></operation>',
    }),
    fires: [],
  },
];
