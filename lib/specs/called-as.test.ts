import { describe, expect, it } from "vitest";
import { parseSpec } from "./parse-spec";
import { textSource } from "./text-source";

/** What operations go by at run time, by their keys. */
function namesOf(file: string, text: string): Record<string, string[] | undefined> {
  const { model } = parseSpec(textSource({ [file]: text }));
  return Object.fromEntries([...model.operations].map(([key, { calledAs }]) => [key, calledAs]));
}

describe("what calls of an operation go by", () => {
  it("is the URI of Smithy's trait", () => {
    const names = namesOf(
      "demo.smithy",
      `$version: "2.0"
namespace demo
service Cities { version: "1", operations: [Get, Find, Plain] }
@http(method: "GET", uri: "/cities/{city}/files/{path+}?raw")
operation Get { input := { @required @httpLabel city: String, @required @httpLabel path: String } }
@http(method: "post", uri: "/search")
operation Find {}
operation Plain {}`,
    );
    expect(names).toEqual({
      "demo#Get": ["GET /cities/{city}/files/{path+}?raw"],
      "demo#Find": ["POST /search"],
      "demo#Plain": undefined,
    });
  });

  it("are the bindings of google.api.http, with a variable a segment", () => {
    const names = namesOf(
      "shop.proto",
      `syntax = "proto3";
package shop;
import "google/api/annotations.proto";
message Item { string name = 1; }
service Shop {
  rpc Get(Item) returns (Item) {
    option (google.api.http) = {
      get: "/v1/{name=shelves/*/items/*}"
      additional_bindings { get: "/v1/{name=items/**}:raw" }
      additional_bindings { custom: { kind: "HEAD" path: "/v1/*/{name}" } }
    };
  }
  rpc Put(Item) returns (Item) { option (google.api.http).put = "/v1/{name}"; }
  rpc Plain(Item) returns (Item);
}`,
    );
    expect(names).toEqual({
      "shop.Shop/Get": ["GET /v1/shelves/{name}/items/{name}", "GET /v1/items/{name+}:raw", "HEAD /v1/{}/{name}"],
      "shop.Shop/Put": ["PUT /v1/{name}"],
      "shop.Shop/Plain": undefined,
    });
  });

  it("are what bindings of AsyncAPI say that brokers call a channel, and HTTP where it is asked by it", () => {
    const names = namesOf(
      "events.yaml",
      `asyncapi: 3.0.0
info: { title: Shop, version: "1" }
channels:
  paid: { address: paid, bindings: { kafka: { topic: orders.paid.v1 } } }
  same: { address: same, bindings: { kafka: { topic: same } } }
  queue: { address: key, bindings: { amqp: { is: queue, queue: { name: billing }, exchange: { name: shop } } } }
  hook: { address: /hook }
operations:
  paid: { action: send, channel: { $ref: "#/channels/paid" } }
  same: { action: send, channel: { $ref: "#/channels/same" } }
  queue: { action: receive, channel: { $ref: "#/channels/queue" } }
  hooked: { action: receive, channel: { $ref: "#/channels/hook" }, bindings: { http: { method: post } } }
  hooks: { action: send, channel: { $ref: "#/channels/hook" }, bindings: { http: { method: POST } } }`,
    );
    expect(names).toEqual({
      "send paid": ["orders.paid.v1"],
      "send same": undefined,
      "receive key": ["billing", "shop"],
      "receive /hook": ["POST /hook"],
      "send /hook": undefined,
    });
  });
});
