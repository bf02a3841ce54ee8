import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-renamed", [
  {
    name: "another name",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 key = 1; }"),
    expected: ["shop.v1.Order › key"],
  },
  {
    name: "another number",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 id = 2; }"),
    expected: [],
  },
]);
