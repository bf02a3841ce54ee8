import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-enum-added", [
  {
    name: "an enum",
    from: proto3("message Order {}"),
    to: proto3("message Order {} enum State { NEW = 0; }"),
    expected: ["shop.v1.State"],
  },
  { name: "a message", from: proto3("message Order {}"), to: proto3("message Order {} message Item {}"), expected: [] },
]);
