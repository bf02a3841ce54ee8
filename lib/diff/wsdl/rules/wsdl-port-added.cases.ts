import { defineLanguageCases } from "@/lib/diff/languages/model";
import { definition, service } from "./case-definition";

/** When `wsdl-port-added` fires, and when it stays silent. */
export const wsdlPortAddedCases = defineLanguageCases("wsdl-port-added", [
  {
    name: "fires",
    from: definition({ service: service("Main") }),
    to: definition({ service: service("Main", "Spare") }),
    expected: ["port Shop/Spare"],
  },
  {
    name: "stays silent the other way round",
    from: definition({ service: service("Main", "Spare") }),
    to: definition({ service: service("Main") }),
    expected: [],
  },
]);
