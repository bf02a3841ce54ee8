import { describe, expect, it } from "vitest";
import { protobufIdiom } from "./protobuf";
import { PROTOBUF } from "@/lib/specs/protobuf/protobuf-language";
import { readProto } from "@/lib/specs/protobuf/testing/read-proto";

const TEXT = `syntax = "proto3";
package shop.v1;
// Sells.
service Shop {
  // Gets one.
  rpc Get(Key) returns (stream shop.v1.Order) { option (google.api.http) = {get:"/v1/{id=orders/*}" additional_bindings { post: "/v1/get" body: "*" }}; }
  rpc Put(stream Order) returns (Key) {}
}
message Key { string id = 1; }
message Order {
  reserved 9, 20 to max; reserved "old";
  repeated Key keys = 1 [deprecated = true]; // Behind.
  oneof kind { int32 a = 2; State b = 3; }
  map<string, Key> by_name = 4;
  optional int32 size = 5;
  enum State { STATE_UNSPECIFIED = 0; ON = 1 [deprecated = true]; }
}
message Empty {}`;
const { native, model } = readProto(TEXT);
const signature = (key: string) => {
  const operation = model.operations.get(key);
  return operation && protobufIdiom.signature(native, operation);
};
const declaration = (name: string) => {
  const schema = model.schemas.get(name);
  return schema && protobufIdiom.declaration(native, name, schema);
};

describe("the idiom of Protocol Buffers", () => {
  it("writes methods", () => {
    expect(signature("shop.v1.Shop/Put")).toBe("rpc Put(stream Order) returns (Key);");
    expect(signature("shop.v1.Shop/Get")).toBe(`rpc Get(Key) returns (stream Order) {
  option (google.api.http) = {
    get: "/v1/{id=orders/*}"
    additional_bindings {
      post: "/v1/get"
      body: "*"
    }
  };
}`);
  });

  it("writes types", () => {
    expect(declaration("shop.v1.Order")).toBe(`message Order {
  reserved 9, 20 to max;
  reserved "old";
  repeated Key keys = 1 [deprecated = true];
  oneof kind {
    int32 a = 2;
    Order.State b = 3;
  }
  map<string, Key> by_name = 4;
  optional int32 size = 5;
}`);
    expect(declaration("shop.v1.Order.State")).toBe(`enum State {
  STATE_UNSPECIFIED = 0;
  ON = 1 [deprecated = true];
}`);
    expect(declaration("shop.v1.Empty")).toBe("message Empty {}");
  });

  it("writes what reads back as the same contract", () => {
    const types = [...model.schemas.keys()].filter((name) => !name.includes("State")).map((name) => declaration(name));
    const text = `syntax = "proto3";\npackage shop.v1;\n${types.join("\n").replace("message Order {", "message Order {\nenum State { STATE_UNSPECIFIED = 0; ON = 1; }")}\nservice Shop {\n${[...model.operations.keys()].map((key) => signature(key)).join("\n")}\n}`;
    const again = readProto(text);
    expect(PROTOBUF.title).toBe("Protocol Buffers");
    expect(
      [...again.native.messages.values()].map(({ fields }) => fields.map(({ written, number }) => [written, number])),
    ).toEqual(
      [...native.messages.values()].map(({ fields }) =>
        fields.map(({ written, number }) => [written === "State" ? "Order.State" : written, number]),
      ),
    );
    expect([...again.model.operations.keys()]).toEqual([...model.operations.keys()]);
  });
});
