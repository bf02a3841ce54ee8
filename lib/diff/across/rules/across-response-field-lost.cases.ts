import { REST_PAYMENTS } from "@/lib/diff/across/case-definitions";
import { defineAcrossCases } from "@/lib/diff/across/model";

const NEXT = `syntax = "proto3";
package pay;
service Payments {
  rpc CreatePayment(CreatePaymentRequest) returns (Payment);
}
message CreatePaymentRequest { double amount = 1; string purpose = 2; }
message Payment { string id = 1; }
`;

const OTHER = `type Query { ready: Boolean }
type Mutation {
  createPayment(amount: Float!, purpose: String): Payment
}
type Payment { id: ID, fee: Float }
`;

/** When `across-response-field-lost` fires, and when it stays silent. */
export const acrossResponseFieldLostCases = defineAcrossCases("across-response-field-lost", [
  {
    name: "fires for a field that is not sent any more",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: NEXT,
    expected: ["POST /payments: response › fee"],
  },
  {
    name: "stays silent where it is still sent",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "graphql",
    to: OTHER,
    expected: [],
  },
]);
