import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-moved-into-oneof", [
  {
    name: "two fields",
    from: proto3("message Order { int32 a = 1; int32 b = 2; }"),
    to: proto3("message Order { oneof c { int32 a = 1; int32 b = 2; } }"),
    expected: ["shop.v1.Order › a", "shop.v1.Order › b"],
  },
  {
    name: "the oneof has another name",
    from: proto3("message Order { oneof c { int32 a = 1; int32 b = 2; } }"),
    to: proto3("message Order { oneof d { int32 a = 1; int32 b = 2; } }"),
    expected: [],
  },
]);
