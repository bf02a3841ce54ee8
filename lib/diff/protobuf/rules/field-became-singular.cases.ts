import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-became-singular", [
  {
    name: "a text",
    from: proto3("message Order { repeated string id = 1; }"),
    to: proto3("message Order { string id = 1; }"),
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "a list stays one",
    from: proto3("message Order { repeated string id = 1; }"),
    to: proto3("message Order { repeated string id = 1; string first = 2; }"),
    expected: [],
  },
]);
