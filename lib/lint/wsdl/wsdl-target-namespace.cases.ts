import type { LanguageLintCase } from "@/lib/lint/rule";
import { smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-target-namespace` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  { name: "a placeholder", text: smallWsdl({ namespace: "http://tempuri.org/" }), fires: [""] },
  { name: "relative", text: smallWsdl({ namespace: "shop" }), fires: [""] },
  { name: "its own", text: smallWsdl(), fires: [] },
];
