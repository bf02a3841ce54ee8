import { REST_PAYMENTS } from "@/lib/diff/across/case-definitions";
import { defineAcrossCases } from "@/lib/diff/across/model";

const NEXT = `syntax = "proto3";
package pay;
service Payments {
  rpc CreatePayment(CreatePaymentRequest) returns (Payment);
}
message CreatePaymentRequest { double amount = 1; string purpose = 2; string note = 3; }
message Payment { string id = 1; double fee = 2; }
`;

const OTHER = `type Query { ready: Boolean }
type Mutation {
  createPayment(amount: Float!, purpose: String, payer: ID!): Payment
}
type Payment { id: ID, fee: Float }
`;

/** When `across-request-field-added` fires, and when it stays silent. */
export const acrossRequestFieldAddedCases = defineAcrossCases("across-request-field-added", [
  {
    name: "fires for one that may be left out",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: NEXT,
    expected: ["POST /payments: request › note"],
  },
  {
    name: "stays silent where it is demanded",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "graphql",
    to: OTHER,
    expected: [],
  },
]);
