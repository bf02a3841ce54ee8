import type { LanguageLintCase } from "@/lib/lint/rule";
import { smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-operation-documentation` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  {
    name: "an operation without words",
    text: smallWsdl({ operations: '<operation name="Order"><input message="s:Order"/></operation>' }),
    fires: ["/portTypes/Shop/operations/Order"],
  },
  { name: "documented", text: smallWsdl(), fires: [] },
];
