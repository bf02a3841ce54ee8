import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-wire-type-changed", [
  {
    name: "a number becomes a text",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { string id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "plain numbers become zigzag numbers",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { sint32 id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "a message deep inside differs",
    from: proto3(
      "message Order { A a = 1; } message A { C c = 1; } message B { D c = 1; } message C { int32 x = 1; } message D { string x = 1; }",
    ),
    to: proto3(
      "message Order { B a = 1; } message A { C c = 1; } message B { D c = 1; } message C { int32 x = 1; } message D { string x = 1; }",
    ),
    expected: ["shop.v1.Order › a"],
  },
  {
    name: "another message",
    from: proto3("message Order { A a = 1; } message A { int32 x = 1; } message B { string y = 1; }"),
    to: proto3("message Order { B a = 1; } message A { int32 x = 1; } message B { string y = 1; }"),
    expected: ["shop.v1.Order › a"],
  },
  {
    name: "other keys of a map",
    from: proto3("message Order { map<string, int32> a = 1; }"),
    to: proto3("message Order { map<int32, int32> a = 1; }"),
    expected: ["shop.v1.Order › a"],
  },
  {
    name: "a wider number",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int64 id = 1; }"),
    expected: [],
  },
]);
