import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-reserved-used", [
  {
    name: "a number",
    from: proto3("message Order { reserved 2; }"),
    to: proto3("message Order { int32 id = 2; }"),
    expected: ["shop.v1.Order › reserved › 2"],
  },
  {
    name: "it is free but not used",
    from: proto3("message Order { reserved 2; }"),
    to: proto3("message Order { int32 id = 1; }"),
    expected: [],
  },
]);
