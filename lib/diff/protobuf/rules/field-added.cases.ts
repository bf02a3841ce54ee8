import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-added", [
  {
    name: "a field",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 id = 1; string note = 2; }"),
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "the same fields in another order",
    from: proto3("message Order { int32 id = 1; string note = 2; }"),
    to: proto3("message Order { string note = 2; int32 id = 1; }"),
    expected: [],
  },
]);
