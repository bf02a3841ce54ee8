import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-enum-removed", [
  {
    name: "an enum",
    from: proto3("message Order {} enum State { NEW = 0; }"),
    to: proto3("message Order {}"),
    expected: ["shop.v1.State"],
  },
  {
    name: "a value",
    from: proto3("enum State { NEW = 0; OLD = 1; }"),
    to: proto3("enum State { NEW = 0; }"),
    expected: [],
  },
]);
