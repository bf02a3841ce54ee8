import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-number-changed", [
  {
    name: "another number",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 id = 2; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "two fields swap numbers",
    from: proto3("message Order { int32 id = 1; int32 size = 2; }"),
    to: proto3("message Order { int32 id = 2; int32 size = 1; }"),
    expected: ["shop.v1.Order › id", "shop.v1.Order › size"],
  },
  {
    name: "another name",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 key = 1; }"),
    expected: [],
  },
]);
