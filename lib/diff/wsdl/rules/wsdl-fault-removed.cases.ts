import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition } from "./case-definition";

/** When `wsdl-fault-removed` fires, and when it stays silent. */
export const wsdlFaultRemovedCases = defineLanguageCases("wsdl-fault-removed", [
  {
    name: "fires",
    from: definition({
      schema: '<xs:element name="Gone" type="xs:string"/>',
      messages: '<message name="Gone"><part name="fault" element="s:Gone"/></message>',
      exchange: '<input message="s:Order"/><output message="s:OrderResponse"/><fault name="Gone" message="s:Gone"/>',
    }),
    to: definition({ schema: '<xs:element name="Gone" type="xs:string"/>' }),
    expected: ["fault Gone"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ schema: '<xs:element name="Gone" type="xs:string"/>' }),
    to: definition({
      schema: '<xs:element name="Gone" type="xs:string"/>',
      messages: '<message name="Gone"><part name="fault" element="s:Gone"/></message>',
      exchange: '<input message="s:Order"/><output message="s:OrderResponse"/><fault name="Gone" message="s:Gone"/>',
    }),
    expected: [],
  },
]);
