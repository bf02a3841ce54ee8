import { defineLanguageCases } from "@/lib/diff/languages/model";

export const cases = defineLanguageCases("protobuf-extension-changed", [
  {
    name: "another number",
    from: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } extend Order { optional int32 rank = 100; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } extend Order { optional int32 rank = 101; }',
    expected: ["shop.v1.rank"],
  },
  {
    name: "another description",
    from: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } extend Order { optional int32 rank = 100; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } /* The place. */ extend Order { optional int32 rank = 100; }',
    expected: [],
  },
]);
