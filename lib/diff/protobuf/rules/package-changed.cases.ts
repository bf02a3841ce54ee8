import { defineLanguageCases } from "@/lib/diff/languages/model";

export const cases = defineLanguageCases("protobuf-package-changed", [
  {
    name: "a new version",
    from: 'syntax = "proto3"; package shop.v1; message Order {}',
    to: 'syntax = "proto3"; package shop.v2; message Order {}',
    expected: ["package shop"],
  },
  {
    name: "the same",
    from: 'syntax = "proto3"; package shop.v1; message Order {}',
    to: 'syntax = "proto3"; package shop.v1; message Order {} message Item {}',
    expected: [],
  },
]);
