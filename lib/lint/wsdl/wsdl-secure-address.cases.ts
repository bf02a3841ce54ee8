import type { LanguageLintCase } from "@/lib/lint/rule";
import { smallWsdl } from "@/lib/specs/wsdl/small-wsdl";

/** When `wsdl-secure-address` fires, and when it stays silent. */
export const cases: LanguageLintCase[] = [
  {
    name: "not secure",
    text: smallWsdl({
      service:
        '<service name="S"><port name="P" binding="s:ShopSoap"><soap:address location="http://shop.example/"/></port></service>',
    }),
    fires: ["/services/S/ports/P/address"],
  },
  {
    name: "of the own machine",
    text: smallWsdl({
      service:
        '<service name="S"><port name="P" binding="s:ShopSoap"><soap:address location="https://localhost:8080/"/></port></service>',
    }),
    fires: ["/services/S/ports/P/address"],
  },
  {
    name: "secure",
    text: smallWsdl({
      service:
        '<service name="S"><port name="P" binding="s:ShopSoap"><soap:address location="https://shop.example/"/></port></service>',
    }),
    fires: [],
  },
];
