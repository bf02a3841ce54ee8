import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-enum-value-added", [
  {
    name: "nobody knows who reads it",
    from: proto3("enum State { NEW = 0; }"),
    to: proto3("enum State { NEW = 0; OLD = 1; }"),
    expected: ["shop.v1.State › OLD"],
  },
  {
    name: "an answer has it",
    from: proto3(
      "service Shop { rpc Get(Key) returns (Order); } message Key {} message Order { State s = 1; } enum State { NEW = 0; }",
    ),
    to: proto3(
      "service Shop { rpc Get(Key) returns (Order); } message Key {} message Order { State s = 1; } enum State { NEW = 0; OLD = 1; }",
    ),
    expected: ["shop.v1.State › OLD"],
  },
  {
    name: "only callers send it",
    from: proto3(
      "service Shop { rpc Place(Order) returns (Done); } message Done {} message Order { State s = 1; } enum State { NEW = 0; }",
    ),
    to: proto3(
      "service Shop { rpc Place(Order) returns (Done); } message Done {} message Order { State s = 1; } enum State { NEW = 0; OLD = 1; }",
    ),
    expected: ["shop.v1.State › OLD"],
    severity: "non-breaking",
  },
  {
    name: "the same in another order",
    from: proto3("enum State { NEW = 0; OLD = 1; }"),
    to: proto3("enum State { NEW = 0; OLD = 1; } message Order {}"),
    expected: [],
  },
]);
