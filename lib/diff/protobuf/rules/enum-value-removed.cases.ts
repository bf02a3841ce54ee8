import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-enum-value-removed", [
  {
    name: "nothing is reserved",
    from: proto3("enum State { NEW = 0; OLD = 1; }"),
    to: proto3("enum State { NEW = 0; }"),
    expected: ["shop.v1.State › OLD"],
  },
  {
    name: "number and name are reserved",
    from: proto3("enum State { NEW = 0; OLD = 1; }"),
    to: proto3('enum State { reserved 1; reserved "OLD"; NEW = 0; }'),
    expected: [],
  },
]);
