import { REST_PAYMENTS } from "@/lib/diff/across/case-definitions";
import { defineAcrossCases } from "@/lib/diff/across/model";

const NEXT = `syntax = "proto3";
package pay;
service Payments {
  rpc CreatePayment(CreatePaymentRequest) returns (Payment);
}
message CreatePaymentRequest { string amount = 1; string purpose = 2; }
message Payment { string id = 1; double fee = 2; }
`;

const OTHER = `syntax = "proto3";
package pay;
service Payments {
  rpc CreatePayment(CreatePaymentRequest) returns (Payment);
}
message CreatePaymentRequest { float amount = 1; string purpose = 2; }
message Payment { string id = 1; double fee = 2; }
`;

/** When `across-request-field-type-changed` fires, and when it stays silent. */
export const acrossRequestFieldTypeChangedCases = defineAcrossCases("across-request-field-type-changed", [
  {
    name: "fires where a number became a text",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: NEXT,
    expected: ["POST /payments: request › amount"],
  },
  {
    name: "stays silent where it is a number of another kind",
    fromFormat: "openapi",
    from: REST_PAYMENTS,
    toFormat: "protobuf",
    to: OTHER,
    expected: [],
  },
]);
