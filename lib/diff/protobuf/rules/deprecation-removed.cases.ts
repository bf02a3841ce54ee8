import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-deprecation-removed", [
  {
    name: "a field",
    from: proto3("message Order { int32 id = 1 [deprecated = true]; }"),
    to: proto3("message Order { int32 id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "it never was",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 id = 1; int32 b = 2; }"),
    expected: [],
  },
]);
