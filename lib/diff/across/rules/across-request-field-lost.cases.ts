import { RPC_PAYMENTS, REST_PAYMENTS } from "@/lib/diff/across/case-definitions";
import { defineAcrossCases } from "@/lib/diff/across/model";

const NEXT = `syntax = "proto3";
package pay;
service Payments {
  rpc CreatePayment(CreatePaymentRequest) returns (Payment);
}
message CreatePaymentRequest { double amount = 1; }
message Payment { string id = 1; double fee = 2; }
`;

/** When `across-request-field-lost` fires, and when it stays silent. */
export const acrossRequestFieldLostCases = defineAcrossCases("across-request-field-lost", [
  {
    name: "fires for a field that the new request does not have",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: NEXT,
    expected: ["POST /payments: request › purpose"],
  },
  {
    name: "stays silent where it is written in another way",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: RPC_PAYMENTS,
    expected: [],
  },
]);
