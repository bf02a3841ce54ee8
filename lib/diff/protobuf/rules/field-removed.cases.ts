import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-removed", [
  {
    name: "nothing is reserved",
    from: proto3("message Order { int32 id = 1; string note = 2; }"),
    to: proto3("message Order { int32 id = 1; }"),
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "only its number is reserved",
    from: proto3("message Order { int32 id = 1; string note = 2; }"),
    to: proto3("message Order { reserved 2; int32 id = 1; }"),
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "number and name are reserved",
    from: proto3("message Order { int32 id = 1; string note = 2; }"),
    to: proto3('message Order { reserved 2; reserved "note"; int32 id = 1; }'),
    expected: [],
  },
]);
