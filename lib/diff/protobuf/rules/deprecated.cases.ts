import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-deprecated", [
  {
    name: "a field",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 id = 1 [deprecated = true]; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "a message",
    from: proto3("message Order {}"),
    to: proto3("message Order { option deprecated = true; }"),
    expected: ["shop.v1.Order"],
  },
  {
    name: "a value",
    from: proto3("enum State { NEW = 0; }"),
    to: proto3("enum State { NEW = 0 [deprecated = true]; }"),
    expected: ["shop.v1.State › NEW"],
  },
  {
    name: "it is not",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { int32 id = 1 [deprecated = false]; }"),
    expected: [],
  },
]);
