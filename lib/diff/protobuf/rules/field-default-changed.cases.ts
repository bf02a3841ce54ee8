import { defineLanguageCases } from "@/lib/diff/languages/model";

export const cases = defineLanguageCases("protobuf-field-default-changed", [
  {
    name: "another number",
    from: 'syntax = "proto2"; package shop.v1; message Order { optional int32 id = 1 [default = 1]; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { optional int32 id = 1 [default = 2]; }',
    expected: ["shop.v1.Order › id"],
  },
  {
    name: "the same number in another notation",
    from: 'syntax = "proto2"; package shop.v1; message Order { optional int32 id = 1 [default = 16]; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { optional int32 id = 1 [default = 0x10]; }',
    expected: [],
  },
]);
