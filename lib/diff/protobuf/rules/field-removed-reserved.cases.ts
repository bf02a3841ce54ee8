import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-removed-reserved", [
  {
    name: "number and name",
    from: proto3("message Order { int32 id = 1; string note = 2; }"),
    to: proto3('message Order { reserved 2; reserved "note"; int32 id = 1; }'),
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "a range has the number",
    from: proto3("message Order { string note = 2; }"),
    to: proto3('message Order { reserved 1 to max; reserved "note"; }'),
    expected: ["shop.v1.Order › note"],
  },
  {
    name: "nothing is reserved",
    from: proto3("message Order { int32 id = 1; string note = 2; }"),
    to: proto3("message Order { int32 id = 1; }"),
    expected: [],
  },
]);
