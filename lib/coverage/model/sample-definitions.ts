import type { SpecFormat } from "@/lib/specs/model";

/**
 * A small definition in each language: what telemetry and mocks make of its operations says what they make of the language. A
 * language that cannot be read yet makes nothing of it.
 */
export const SAMPLE_DEFINITIONS: Readonly<Record<SpecFormat, string>> = {
  openapi: `openapi: 3.1.0
info: {title: Shop, version: "1"}
paths: {/orders: {get: {responses: {"200": {description: Orders.}}}}}`,
  asyncapi: `asyncapi: 3.0.0
info: {title: Shop, version: "1"}
channels: {orders: {address: /orders, messages: {order: {payload: {type: object}}}}}
operations:
  onOrder: {action: receive, channel: {$ref: "#/channels/orders"}, bindings: {http: {method: POST}}}
  order: {action: send, channel: {$ref: "#/channels/orders"}}`,
  graphql: `type Query { orders: [String!]! }`,
  protobuf: `syntax = "proto3";
package shop;
import "google/api/annotations.proto";
message Order { string id = 1; }
service Orders { rpc Get(Order) returns (Order) { option (google.api.http) = { get: "/orders/{id}" }; } }`,
  wit: `package shop:orders@1.0.0;
interface api { get: func(id: string) -> string; }
world shop { export api; }`,
  smithy: `$version: "2.0"
namespace shop
service Orders { version: "1", operations: [Get] }
@http(method: "GET", uri: "/orders/{id}")
operation Get { input := { @required @httpLabel id: String } output := { id: String } }`,
  wsdl: `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="urn:shop" targetNamespace="urn:shop">
<message name="Order"/><portType name="Orders"><operation name="Get"><input message="s:Order"/></operation></portType>
</definitions>`,
  "json-schema": `{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}`,
  avro: `{"protocol": "Orders", "namespace": "shop", "types": [], "messages": {"get": {"request": [], "response": "string"}}}`,
};
