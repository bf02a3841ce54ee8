import { expect, it } from "vitest";
import { operationSnippet } from "./path-snippet";

it.each([
  ["GET", "/users/{}/orders/{}", ['"/users/{userId}/orders/{orderId}"', "    get:", "- name: orderId"]],
  ["POST", "/companies/{}", ['"/companies/{companyId}"', "    post:"]],
  ["GET", "/a/{}/{}", ['"/a/{aId}/{aId2}"']],
  ["ANY", "/x", ['"/x"', "    get:"]],
  [
    "SEND",
    "orders.{}.paid",
    ['address: "orders.{orderId}.paid"', "      orderId: {}", "  ordersPaid:", "action: send"],
  ],
  ["RECEIVE", "payments", ["  payments:", "  receivePayments:", '"#/channels/payments"']],
])("writes %s %s as the beginning of an operation", (method, path, parts) => {
  const text = operationSnippet(method, path);
  for (const part of parts) expect(text).toContain(part);
});
