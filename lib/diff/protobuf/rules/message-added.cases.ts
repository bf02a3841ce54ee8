import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-message-added", [
  {
    name: "a message",
    from: proto3("message Order {}"),
    to: proto3("message Order {} message Item {}"),
    expected: ["shop.v1.Item"],
  },
  {
    name: "no other message",
    from: proto3("message Order {}"),
    to: proto3("message Order { int32 id = 1; }"),
    expected: [],
  },
]);
