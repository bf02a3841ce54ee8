import { REST_PAYMENTS } from "@/lib/diff/across/case-definitions";
import { defineAcrossCases } from "@/lib/diff/across/model";

const NEXT = `type Query { ready: Boolean }
type Mutation {
  createPayment(amount: Float!, purpose: String): Payment
}
type Payment { id: ID, fee: Float }
`;

const OTHER = `type Query { weather(city: String): String }
`;

/** When `operation-became` fires, and when it stays silent. */
export const operationBecameCases = defineAcrossCases("operation-became", [
  {
    name: "fires for an operation of the same name",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "graphql",
    to: NEXT,
    expected: ["POST /payments: operation"],
  },
  {
    name: "stays silent where nothing is alike",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "graphql",
    to: OTHER,
    expected: [],
  },
]);
