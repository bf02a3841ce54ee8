import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-oneof-field-added", [
  {
    name: "nobody knows who reads it",
    from: proto3("message Order { oneof c { int32 a = 1; } }"),
    to: proto3("message Order { oneof c { int32 a = 1; int32 b = 2; } }"),
    expected: ["shop.v1.Order › b"],
  },
  {
    name: "only callers send it",
    from: proto3(
      "service Shop { rpc Place(Order) returns (Done); } message Done {} message Order { oneof c { int32 a = 1; } }",
    ),
    to: proto3(
      "service Shop { rpc Place(Order) returns (Done); } message Done {} message Order { oneof c { int32 a = 1; int32 b = 2; } }",
    ),
    expected: ["shop.v1.Order › b"],
    severity: "non-breaking",
  },
  {
    name: "a field beside it",
    from: proto3("message Order { oneof c { int32 a = 1; } }"),
    to: proto3("message Order { oneof c { int32 a = 1; } int32 b = 2; }"),
    expected: [],
  },
]);
