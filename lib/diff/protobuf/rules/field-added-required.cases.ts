import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-added-required", [
  {
    name: "required in proto2",
    from: 'syntax = "proto2"; package shop.v1; message Order { optional int32 id = 1; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { optional int32 id = 1; required string note = 2; }',
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "the service asks for it",
    from: proto3("service Shop { rpc Place(Order) returns (Done); } message Done {} message Order {}"),
    to: proto3(
      "service Shop { rpc Place(Order) returns (Done); } message Done {} message Order { string note = 2 [(google.api.field_behavior) = REQUIRED]; }",
    ),
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "an answer always has it",
    from: proto3("service Shop { rpc Get(Key) returns (Order); } message Key {} message Order {}"),
    to: proto3(
      "service Shop { rpc Get(Key) returns (Order); } message Key {} message Order { string note = 2 [(google.api.field_behavior) = REQUIRED]; }",
    ),
    expected: [],
  },
]);
