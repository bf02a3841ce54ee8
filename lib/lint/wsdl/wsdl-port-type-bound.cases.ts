import type { LanguageLintCase } from "@/lib/lint/rule";
import { smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-port-type-bound` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  { name: "no binding", text: smallWsdl({ binding: "" }), fires: ["/portTypes/Shop"] },
  { name: "bound", text: smallWsdl(), fires: [] },
];
