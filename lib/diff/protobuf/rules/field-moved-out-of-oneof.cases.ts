import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-moved-out-of-oneof", [
  {
    name: "one of two",
    from: proto3("message Order { oneof c { int32 a = 1; int32 b = 2; } }"),
    to: proto3("message Order { int32 a = 1; oneof c { int32 b = 2; } }"),
    expected: ["shop.v1.Order › a"],
  },
  {
    name: "both stay",
    from: proto3("message Order { oneof c { int32 a = 1; int32 b = 2; } }"),
    to: proto3("message Order { oneof c { int32 b = 2; int32 a = 1; } }"),
    expected: [],
  },
]);
