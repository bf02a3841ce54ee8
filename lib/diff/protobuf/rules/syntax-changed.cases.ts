import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-syntax-changed", [
  {
    name: "proto2 to proto3",
    from: 'syntax = "proto2"; package shop.v1; message Order {}',
    to: 'syntax = "proto3"; package shop.v1; message Order {}',
    expected: ["package shop"],
  },
  {
    name: "a new message",
    from: proto3("message Order {}"),
    to: proto3("message Order {} message Item {}"),
    expected: [],
  },
]);
