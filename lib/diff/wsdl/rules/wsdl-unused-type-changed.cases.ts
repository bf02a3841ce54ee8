import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, sequence } from "./case-definition";

/** When `wsdl-unused-type-changed` fires, and when it stays silent. */
export const wsdlUnusedTypeChangedCases = defineLanguageCases("wsdl-unused-type-changed", [
  {
    name: "fires",
    from: definition({
      schema:
        '<xs:simpleType name="Mode"><xs:restriction base="xs:string"><xs:enumeration value="a"/></xs:restriction></xs:simpleType>',
    }),
    to: definition({
      schema:
        '<xs:simpleType name="Mode"><xs:restriction base="xs:string"><xs:enumeration value="b"/></xs:restriction></xs:simpleType>',
    }),
    expected: ["type Mode"],
  },
  {
    name: "stays silent where a message holds it",
    from: definition({
      request: sequence("mode:s:Mode"),
      schema:
        '<xs:simpleType name="Mode"><xs:restriction base="xs:string"><xs:enumeration value="a"/></xs:restriction></xs:simpleType>',
    }),
    to: definition({
      request: sequence("mode:s:Mode"),
      schema:
        '<xs:simpleType name="Mode"><xs:restriction base="xs:string"><xs:enumeration value="b"/></xs:restriction></xs:simpleType>',
    }),
    expected: [],
  },
]);
