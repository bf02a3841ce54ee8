import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition } from "./case-definition";

/** When `wsdl-exchange-changed` fires, and when it stays silent. */
export const wsdlExchangeChangedCases = defineLanguageCases("wsdl-exchange-changed", [
  {
    name: "fires where the answer is gone",
    from: definition(),
    to: definition({ exchange: '<input message="s:Order"/>' }),
    expected: ["messages"],
  },
  {
    name: "stays silent where messages are renamed",
    from: definition(),
    to: definition({
      messages: '<message name="Other"><part name="body" element="s:Order"/></message>',
      exchange: '<input message="s:Other"/><output message="s:OrderResponse"/>',
    }),
    expected: [],
  },
]);
