import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-method-idempotency-raised", [
  {
    name: "it is idempotent",
    from: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    to: proto3(
      "service Shop { rpc Get(Key) returns (Item) { option idempotency_level = IDEMPOTENT; } } message Key {} message Item {}",
    ),
    expected: ["shop.v1.Shop/Get › idempotency_level"],
  },
  {
    name: "less than before",
    from: proto3(
      "service Shop { rpc Get(Key) returns (Item) { option idempotency_level = IDEMPOTENT; } } message Key {} message Item {}",
    ),
    to: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    expected: [],
  },
]);
