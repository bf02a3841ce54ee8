import type { LanguageLintCase } from "@/lib/lint/rule";
import { smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-message-used` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  { name: "left over", text: smallWsdl({ messages: '<message name="Old"/>' }), fires: ["/messages/Old"] },
  { name: "used", text: smallWsdl(), fires: [] },
];
