import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-json-name-changed", [
  {
    name: "another name",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3('message Order { int32 id = 1 [json_name = "key"]; }'),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "the default written out",
    from: proto3("message Order { int32 order_id = 1; }"),
    to: proto3('message Order { int32 order_id = 1 [json_name = "orderId"]; }'),
    expected: [],
  },
]);
