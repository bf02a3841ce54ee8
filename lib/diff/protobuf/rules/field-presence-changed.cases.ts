import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-presence-changed", [
  {
    name: "optional is added",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { optional int32 id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "a message always knew",
    from: proto3("message Order { Order id = 1; }"),
    to: proto3("message Order { optional Order id = 1; }"),
    expected: [],
  },
]);
