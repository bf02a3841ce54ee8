import { defineLanguageCases } from "@/lib/diff/languages/model";

export const cases = defineLanguageCases("protobuf-enum-openness-changed", [
  {
    name: "closed to open",
    from: 'syntax = "proto2"; package shop.v1; enum State { NEW = 0; }',
    to: 'syntax = "proto3"; package shop.v1; enum State { NEW = 0; }',
    expected: ["shop.v1.State"],
  },
  {
    name: "an edition keeps it closed",
    from: 'syntax = "proto2"; package shop.v1; enum State { NEW = 0; }',
    to: 'edition = "2023"; package shop.v1; enum State { option features.enum_type = CLOSED; NEW = 0; }',
    expected: [],
  },
]);
