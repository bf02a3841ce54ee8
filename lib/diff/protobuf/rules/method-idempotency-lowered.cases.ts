import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-method-idempotency-lowered", [
  {
    name: "it has effects",
    from: proto3(
      "service Shop { rpc Get(Key) returns (Item) { option idempotency_level = NO_SIDE_EFFECTS; } } message Key {} message Item {}",
    ),
    to: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    expected: ["shop.v1.Shop/Get › idempotency_level"],
  },
  {
    name: "nothing was said",
    from: proto3("service Shop { rpc Get(Key) returns (Item) {  } } message Key {} message Item {}"),
    to: proto3(
      "service Shop { rpc Get(Key) returns (Item) { option idempotency_level = IDEMPOTENCY_UNKNOWN; } } message Key {} message Item {}",
    ),
    expected: [],
  },
]);
