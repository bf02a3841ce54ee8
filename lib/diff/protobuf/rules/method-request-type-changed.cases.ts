import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-method-request-type-changed", [
  {
    name: "another message",
    from: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    to: proto3("service Shop { rpc Get(Item) returns (Item) {  } } message Key {} message Item {}"),
    expected: ["shop.v1.Shop/Get › request"],
  },
  {
    name: "it returns another message",
    from: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    to: proto3("service Shop { rpc Get(Key) returns (Key) {  } } message Key {} message Item {}"),
    expected: [],
  },
]);
