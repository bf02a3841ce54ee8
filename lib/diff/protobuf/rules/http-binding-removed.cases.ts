import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-http-binding-removed", [
  {
    name: "another path",
    from: proto3(
      'service Shop { rpc Get(Key) returns (Item) { option (google.api.http) = { get: "/v1/keys" }; } } message Key {} message Item {}',
    ),
    to: proto3(
      'service Shop { rpc Get(Key) returns (Item) { option (google.api.http) = { get: "/v1/items" }; } } message Key {} message Item {}',
    ),
    expected: ["shop.v1.Shop/Get › http › GET /v1/keys"],
  },
  {
    name: "the old one stays beside it",
    from: proto3(
      'service Shop { rpc Get(Key) returns (Item) { option (google.api.http) = { get: "/v1/keys" }; } } message Key {} message Item {}',
    ),
    to: proto3(
      'service Shop { rpc Get(Key) returns (Item) { option (google.api.http) = { get: "/v1/items" additional_bindings { get: "/v1/keys" } }; } } message Key {} message Item {}',
    ),
    expected: [],
  },
]);
