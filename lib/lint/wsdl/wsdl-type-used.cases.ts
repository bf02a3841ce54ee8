import type { LanguageLintCase } from "@/lib/lint/rule";
import { smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-type-used` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  {
    name: "left over",
    text: smallWsdl({ schema: '<xs:simpleType name="Code"><xs:restriction base="xs:string"/></xs:simpleType>' }),
    fires: ["/types/Code"],
  },
  { name: "none left over", text: smallWsdl(), fires: [] },
];
