import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-number-reused", [
  {
    name: "another name and type",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { string note = 1; }"),
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "only another name",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 key = 1; }"),
    expected: [],
  },
  {
    name: "only another type",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { string id = 1; }"),
    expected: [],
  },
]);
