import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-method-server-streaming-changed", [
  {
    name: "a stream",
    from: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    to: proto3("service Shop { rpc Get(Key) returns (stream Item) {  } } message Key {} message Item {}"),
    expected: ["shop.v1.Shop/Get › response"],
  },
  {
    name: "it takes a stream",
    from: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    to: proto3("service Shop { rpc Get(stream Key) returns (Item) {  } } message Key {} message Item {}"),
    expected: [],
  },
]);
