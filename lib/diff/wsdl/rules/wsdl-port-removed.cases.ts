import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, service } from "./case-definition";

/** When `wsdl-port-removed` fires, and when it stays silent. */
export const wsdlPortRemovedCases = defineLanguageCases("wsdl-port-removed", [
  {
    name: "fires",
    from: definition({ service: service("Main", "Spare") }),
    to: definition({ service: service("Main") }),
    expected: ["port Shop/Spare"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ service: service("Main") }),
    to: definition({ service: service("Main", "Spare") }),
    expected: [],
  },
]);
