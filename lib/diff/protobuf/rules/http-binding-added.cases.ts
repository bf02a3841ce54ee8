import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-http-binding-added", [
  {
    name: "a path",
    from: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    to: proto3(
      'service Shop { rpc Get(Key) returns (Item) { option (google.api.http) = { get: "/v1/keys" }; } } message Key {} message Item {}',
    ),
    expected: ["shop.v1.Shop/Get › http › GET /v1/keys"],
  },
  {
    name: "the version of the package in it",
    from: 'syntax = "proto3"; package shop.v1; service Shop { rpc Get(Key) returns (Item) { option (google.api.http) = { get: "/v1/keys" }; } } message Key {} message Item {}',
    to: 'syntax = "proto3"; package shop.v2; service Shop { rpc Get(Key) returns (Item) { option (google.api.http) = { get: "/v2/keys" }; } } message Key {} message Item {}',
    expected: [],
  },
  {
    name: "the same path",
    from: proto3(
      'service Shop { rpc Get(Key) returns (Item) { option (google.api.http) = { get: "/v1/keys" }; } } message Key {} message Item {}',
    ),
    to: proto3(
      'service Shop { rpc Get(Key) returns (Item) { option (google.api.http) = {\nget: "/v1/keys" }; } } message Key {} message Item {}',
    ),
    expected: [],
  },
]);
