import type { LanguageLintCase } from "@/lib/lint/rule";
import { ORDER, smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-distinct-inputs` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  {
    name: "two with one element",
    text: smallWsdl({
      operations: `${ORDER}<operation name="Again"><documentation>Orders again.</documentation><input message="s:Order"/></operation>`,
    }),
    fires: ["/portTypes/Shop/operations/Again"],
  },
  { name: "one", text: smallWsdl(), fires: [] },
];
