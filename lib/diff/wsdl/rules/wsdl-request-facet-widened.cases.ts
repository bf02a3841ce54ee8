import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, sequence } from "./case-definition";

/** When `wsdl-request-facet-widened` fires, and when it stays silent. */
export const wsdlRequestFacetWidenedCases = defineLanguageCases("wsdl-request-facet-widened", [
  {
    name: "fires",
    from: definition({
      request: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>`,
    }),
    to: definition({
      request: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:fractionDigits value="4"/></xs:restriction></xs:simpleType>`,
    }),
    expected: ["request message › total"],
  },
  {
    name: "stays silent the other way round",
    from: definition({
      request: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:fractionDigits value="4"/></xs:restriction></xs:simpleType>`,
    }),
    to: definition({
      request: sequence("total:s:Amount"),
      schema: `<xs:simpleType name="Amount"><xs:restriction base="xs:decimal"><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>`,
    }),
    expected: [],
  },
]);
