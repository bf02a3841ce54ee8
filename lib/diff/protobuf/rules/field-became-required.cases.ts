import { defineLanguageCases } from "@/lib/diff/languages/model";

export const cases = defineLanguageCases("protobuf-field-became-required", [
  {
    name: "proto2",
    from: 'syntax = "proto2"; package shop.v1; message Order { optional int32 id = 1; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { required int32 id = 1; }',
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "it always was",
    from: 'syntax = "proto2"; package shop.v1; message Order { required int32 id = 1; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { required int32 id = 1; optional int32 b = 2; }',
    expected: [],
  },
]);
