import { REST_PAYMENTS } from "@/lib/diff/across/case-definitions";
import { defineAcrossCases } from "@/lib/diff/across/model";

const NEXT = `type Query { ready: Boolean }
type Mutation {
  createPayment(amount: Float!, purpose: String, payer: ID!): Payment
}
type Payment { id: ID, fee: Float }
`;

const OTHER = `type Query { ready: Boolean }
type Mutation {
  createPayment(amount: Float!, purpose: String): Payment
}
type Payment { id: ID, fee: Float }
`;

/** When `across-request-field-demanded` fires, and when it stays silent. */
export const acrossRequestFieldDemandedCases = defineAcrossCases("across-request-field-demanded", [
  {
    name: "fires for an argument that cannot be left out",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "graphql",
    to: NEXT,
    expected: ["POST /payments: request › payer"],
  },
  {
    name: "stays silent where it was demanded before",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "graphql",
    to: OTHER,
    expected: [],
  },
]);
