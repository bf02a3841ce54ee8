import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-code-option-changed", [
  {
    name: "another Go package",
    from: proto3('option go_package = "example.com/shop"; message Order {}'),
    to: proto3('option go_package = "example.com/store"; message Order {}'),
    expected: ["package shop › go_package"],
  },
  {
    name: "a new file has another value",
    from: { "a.proto": proto3('option java_outer_classname = "A"; message Order {}') },
    to: {
      "a.proto": proto3('option java_outer_classname = "A"; message Order {}'),
      "b.proto": proto3('option java_outer_classname = "B"; message Item {}'),
    },
    expected: [],
  },
  {
    name: "an option about nothing generated",
    from: proto3("message Order { option deprecated = true; }"),
    to: proto3("message Order { option deprecated = true; }"),
    expected: [],
  },
]);
