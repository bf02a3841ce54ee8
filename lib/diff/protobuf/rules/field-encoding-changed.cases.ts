import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-encoding-changed", [
  {
    name: "a group becomes a message",
    from: 'syntax = "proto2"; package shop.v1; message Order { optional group Item = 1 { optional int32 x = 1; } }',
    to: 'syntax = "proto2"; package shop.v1; message Order { message Item { optional int32 x = 1; } optional Item item = 1; }',
    expected: ["shop.v1.Order › item"],
  },
  {
    name: "a message stays one",
    from: proto3("message Order { Order a = 1; }"),
    to: proto3("message Order { Order a = 1; Order b = 2; }"),
    expected: [],
  },
]);
