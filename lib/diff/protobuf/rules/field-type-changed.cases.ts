import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-type-changed", [
  {
    name: "a wider number",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int64 id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "text becomes bytes",
    from: proto3("message Order { string id = 1; }"),
    to: proto3("message Order { bytes id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "a message of the same shape",
    from: proto3("message Order { A a = 1; } message A { int32 x = 1; } message B { int32 x = 1; int32 y = 2; }"),
    to: proto3("message Order { B a = 1; } message A { int32 x = 1; } message B { int32 x = 1; int32 y = 2; }"),
    expected: ["shop.v1.Order › a"],
  },
  {
    name: "bytes become text, which may not be valid",
    from: proto3("message Order { bytes id = 1; }"),
    to: proto3("message Order { string id = 1; }"),
    expected: [],
  },
]);
