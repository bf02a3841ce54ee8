import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, sequence } from "./case-definition";

/** When `wsdl-response-facet-narrowed` fires, and when it stays silent. */
export const wsdlResponseFacetNarrowedCases = defineLanguageCases("wsdl-response-facet-narrowed", [
  {
    name: "fires",
    from: definition({
      response: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:fractionDigits value="4"/></xs:restriction></xs:simpleType>`,
    }),
    to: definition({
      response: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>`,
    }),
    expected: ["response message › total"],
  },
  {
    name: "fires where there was none",
    from: definition({
      response: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"></xs:restriction></xs:simpleType>`,
    }),
    to: definition({
      response: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>`,
    }),
    expected: ["response message › total"],
  },
  {
    name: "stays silent the other way round",
    from: definition({
      response: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>`,
    }),
    to: definition({
      response: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:fractionDigits value="4"/></xs:restriction></xs:simpleType>`,
    }),
    expected: [],
  },
]);
