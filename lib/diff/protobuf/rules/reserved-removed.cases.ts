import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-reserved-removed", [
  {
    name: "a number",
    from: proto3("message Order { reserved 2, 3; int32 id = 1; }"),
    to: proto3("message Order { reserved 3; int32 id = 1; }"),
    expected: ["shop.v1.Order › reserved › 2"],
  },
  {
    name: "a name",
    from: proto3('enum State { reserved "OLD"; NEW = 0; }'),
    to: proto3("enum State { NEW = 0; }"),
    expected: ["shop.v1.State › reserved › OLD"],
  },
  {
    name: "a wider range",
    from: proto3("message Order { reserved 2, 3; int32 id = 1; }"),
    to: proto3("message Order { reserved 2 to 9; int32 id = 1; }"),
    expected: [],
  },
  {
    name: "the same in pieces",
    from: proto3("message Order { reserved 2 to 4; int32 id = 1; }"),
    to: proto3("message Order { reserved 2; reserved 3 to 4; int32 id = 1; }"),
    expected: [],
  },
]);
