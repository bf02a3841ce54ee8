import { RPC_PAYMENTS, REST_PAYMENTS } from "@/lib/diff/across/case-definitions";
import { defineAcrossCases } from "@/lib/diff/across/model";

const NEXT = `syntax = "proto3";
package pay;
service Payments {
  rpc CreatePayment(CreatePaymentRequest) returns (Payment);
}
message CreatePaymentRequest { double amount = 1; string purpose = 2; }
message Payment { string id = 1; double fee = 2; string state = 3; }
`;

/** When `across-response-field-added` fires, and when it stays silent. */
export const acrossResponseFieldAddedCases = defineAcrossCases("across-response-field-added", [
  {
    name: "fires for a field that was not sent before",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: NEXT,
    expected: ["POST /payments: response › state"],
  },
  {
    name: "stays silent where both have the same",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: RPC_PAYMENTS,
    expected: [],
  },
]);
