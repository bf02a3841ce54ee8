import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-became-repeated", [
  {
    name: "a number",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { repeated int32 id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "a text",
    from: proto3("message Order { string id = 1; }"),
    to: proto3("message Order { repeated string id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "a field is added",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 id = 1; repeated int32 ids = 2; }"),
    expected: [],
  },
]);
