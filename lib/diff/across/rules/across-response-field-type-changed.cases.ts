import { RPC_PAYMENTS, REST_PAYMENTS } from "@/lib/diff/across/case-definitions";
import { defineAcrossCases } from "@/lib/diff/across/model";

const NEXT = `type Query { ready: Boolean }
type Mutation {
  createPayment(amount: Float!, purpose: String): Payment
}
type Payment { id: ID, fee: Money }
type Money { amount: Float }
`;

/** When `across-response-field-type-changed` fires, and when it stays silent. */
export const acrossResponseFieldTypeChangedCases = defineAcrossCases("across-response-field-type-changed", [
  {
    name: "fires where a number became an object",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "graphql",
    to: NEXT,
    expected: ["POST /payments: response › fee"],
  },
  {
    name: "stays silent where it is the same",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: RPC_PAYMENTS,
    expected: [],
  },
]);
