import { defineLanguageCases } from "@/lib/diff/languages/model";
import { proto3 } from "./proto-text";

export const cases = defineLanguageCases("protobuf-field-became-optional", [
  {
    name: "proto2",
    from: 'syntax = "proto2"; package shop.v1; message Order { required int32 id = 1; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { optional int32 id = 1; }',
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "it was optional",
    from: proto3("message Order { int32 id = 1; }"),
    to: proto3("message Order { optional int32 id = 1; }"),
    expected: [],
  },
]);
