import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-message-removed", [
  {
    name: "a message nobody refers to",
    from: proto3("message Order {} message Item {}"),
    to: proto3("message Order {}"),
    expected: ["shop.v1.Item"],
  },
  {
    name: "it moved to another file",
    from: { "a.proto": proto3("message Order {} message Item {}") },
    to: { "a.proto": proto3('import "b.proto"; message Order {}'), "b.proto": proto3("message Item {}") },
    expected: [],
  },
]);
