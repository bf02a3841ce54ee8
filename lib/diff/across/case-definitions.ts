/** A payment made over HTTP. */
export const REST_PAYMENTS = `openapi: 3.1.0
info: {title: Payments, version: "1"}
paths:
  /payments:
    post:
      operationId: createPayment
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [amount]
              properties:
                amount: {type: number}
                purpose: {type: string}
      responses:
        "200":
          description: Made.
          content:
            application/json:
              schema: {type: object, properties: {id: {type: string}, fee: {type: number}}}
`;

/** The same in Protocol Buffers. */
export const RPC_PAYMENTS = `syntax = "proto3";
package pay;
service Payments {
  rpc CreatePayment(CreatePaymentRequest) returns (Payment);
}
message CreatePaymentRequest { double amount = 1; string purpose = 2; }
message Payment { string id = 1; double fee = 2; }
`;
