import type { LanguageLintCase } from "@/lib/lint/rule";
import { smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-type-documentation` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  {
    name: "a type without words",
    text: smallWsdl({ schema: '<xs:simpleType name="Code"><xs:restriction base="xs:string"/></xs:simpleType>' }),
    fires: ["/types/Code"],
  },
  { name: "documented", text: smallWsdl(), fires: [] },
];
