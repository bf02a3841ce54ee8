import { RPC_PAYMENTS, REST_PAYMENTS } from "@/lib/diff/across/case-definitions";
import { defineAcrossCases } from "@/lib/diff/across/model";

/** When `contract-language-changed` fires, and when it stays silent. */
export const contractLanguageChangedCases = defineAcrossCases("contract-language-changed", [
  {
    name: "fires from REST to RPC",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: RPC_PAYMENTS,
    expected: ["null: document"],
  },
  {
    name: "stays silent within one language",
    fromFormat: "protobuf",
    from: RPC_PAYMENTS,
    toFormat: "protobuf",
    to: RPC_PAYMENTS,
    expected: [],
  },
]);
