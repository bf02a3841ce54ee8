import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-packing-changed", [
  {
    name: "no longer packed",
    from: proto3("message Order { repeated int32 id = 1; }"),
    to: proto3("message Order { repeated int32 id = 1 [packed = false]; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "the default written out",
    from: proto3("message Order { repeated int32 id = 1; }"),
    to: proto3("message Order { repeated int32 id = 1 [packed = true]; }"),
    expected: [],
  },
]);
