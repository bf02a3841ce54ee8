import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition } from "./case-definition";

/** When `wsdl-unused-type-removed` fires, and when it stays silent. */
export const wsdlUnusedTypeRemovedCases = defineLanguageCases("wsdl-unused-type-removed", [
  {
    name: "fires",
    from: definition({
      schema:
        '<xs:simpleType name="Mode"><xs:restriction base="xs:string"><xs:enumeration value="a"/></xs:restriction></xs:simpleType>',
    }),
    to: definition(),
    expected: ["type Mode"],
  },
  {
    name: "stays silent the other way round",
    from: definition(),
    to: definition({
      schema:
        '<xs:simpleType name="Mode"><xs:restriction base="xs:string"><xs:enumeration value="a"/></xs:restriction></xs:simpleType>',
    }),
    expected: [],
  },
]);
