import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-method-client-streaming-changed", [
  {
    name: "a stream",
    from: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    to: proto3("service Shop { rpc Get(stream Key) returns (Item) {  } } message Key {} message Item {}"),
    expected: ["shop.v1.Shop/Get › request"],
  },
  {
    name: "it returns a stream",
    from: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    to: proto3("service Shop { rpc Get(Key) returns (stream Item) {  } } message Key {} message Item {}"),
    expected: [],
  },
]);
