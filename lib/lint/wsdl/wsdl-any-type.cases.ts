import type { LanguageLintCase } from "@/lib/lint/rule";
import { smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-any-type` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  {
    name: "an element without a type",
    text: smallWsdl({ schema: '<xs:element name="Extra"/>' }),
    fires: ["/elements/Extra"],
  },
  {
    name: "an element inside",
    text: smallWsdl({
      schema:
        '<xs:complexType name="Bag"><xs:sequence><xs:element name="it" type="xs:anyType"/></xs:sequence></xs:complexType>',
    }),
    fires: ["/types/Bag/elements/it"],
  },
  { name: "typed", text: smallWsdl(), fires: [] },
];
