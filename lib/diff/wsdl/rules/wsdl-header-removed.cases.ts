import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, soapBinding } from "./case-definition";

/** When `wsdl-header-removed` fires, and when it stays silent. */
export const wsdlHeaderRemovedCases = defineLanguageCases("wsdl-header-removed", [
  {
    name: "fires",
    from: definition({
      schema: '<xs:element name="Auth" type="xs:string"/>',
      messages: '<message name="Auth"><part name="token" element="s:Auth"/></message>',
      binding: soapBinding(
        undefined,
        "document",
        '<soap:body use="literal"/><soap:header message="s:Auth" part="token" use="literal"/>',
      ),
    }),
    to: definition({
      schema: '<xs:element name="Auth" type="xs:string"/>',
      messages: '<message name="Auth"><part name="token" element="s:Auth"/></message>',
    }),
    expected: ["binding ShopSoap › header Auth/token"],
  },
  {
    name: "stays silent the other way round",
    from: definition({
      schema: '<xs:element name="Auth" type="xs:string"/>',
      messages: '<message name="Auth"><part name="token" element="s:Auth"/></message>',
    }),
    to: definition({
      schema: '<xs:element name="Auth" type="xs:string"/>',
      messages: '<message name="Auth"><part name="token" element="s:Auth"/></message>',
      binding: soapBinding(
        undefined,
        "document",
        '<soap:body use="literal"/><soap:header message="s:Auth" part="token" use="literal"/>',
      ),
    }),
    expected: [],
  },
]);
