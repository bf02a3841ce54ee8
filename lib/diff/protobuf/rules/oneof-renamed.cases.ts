import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-oneof-renamed", [
  {
    name: "all fields moved",
    from: proto3("message Order { oneof c { int32 a = 1; int32 b = 2; } }"),
    to: proto3("message Order { oneof d { int32 a = 1; int32 b = 2; } }"),
    expected: ["shop.v1.Order › d"],
  },
  {
    name: "only one field moved",
    from: proto3("message Order { oneof c { int32 a = 1; int32 b = 2; } }"),
    to: proto3("message Order { oneof c { int32 a = 1; } oneof d { int32 b = 2; } }"),
    expected: [],
  },
]);
