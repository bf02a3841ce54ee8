import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-asked", [
  {
    name: "in a request",
    from: proto3(
      "service Shop { rpc Place(Order) returns (Done); } message Done {} message Order { string note = 2; }",
    ),
    to: proto3(
      "service Shop { rpc Place(Order) returns (Done); } message Done {} message Order { string note = 2 [(google.api.field_behavior) = REQUIRED]; }",
    ),
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "in an answer",
    from: proto3("service Shop { rpc Get(Key) returns (Order); } message Key {} message Order { string note = 2; }"),
    to: proto3(
      "service Shop { rpc Get(Key) returns (Order); } message Key {} message Order { string note = 2 [(google.api.field_behavior) = REQUIRED]; }",
    ),
    expected: [],
  },
]);
