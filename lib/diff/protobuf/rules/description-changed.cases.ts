import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-description-changed", [
  {
    name: "a field",
    from: proto3("message Order { /* One. */ int32 id = 1; }"),
    to: proto3("message Order { /* Two. */ int32 id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "a comment that stands alone",
    from: proto3("message Order {}"),
    to: proto3("// Alone.\n\nmessage Order {}"),
    expected: [],
  },
]);
