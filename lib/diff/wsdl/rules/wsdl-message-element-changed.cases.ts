import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition } from "./case-definition";

/** When `wsdl-message-element-changed` fires, and when it stays silent. */
export const wsdlMessageElementChangedCases = defineLanguageCases("wsdl-message-element-changed", [
  {
    name: "fires",
    from: definition(),
    to: definition({
      messages: '<message name="Other"><part name="body" element="s:Purchase"/></message>',
      schema: '<xs:element name="Purchase" type="xs:string"/>',
      exchange: '<input message="s:Other"/><output message="s:OrderResponse"/>',
    }),
    expected: ["request message"],
  },
  {
    name: "stays silent where only the name of the message is another",
    from: definition(),
    to: definition({
      messages: '<message name="Other"><part name="body" element="s:Order"/></message>',
      exchange: '<input message="s:Other"/><output message="s:OrderResponse"/>',
    }),
    expected: [],
  },
]);
