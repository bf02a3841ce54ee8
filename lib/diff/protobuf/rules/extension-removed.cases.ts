import { defineLanguageCases } from "@/lib/diff/languages/model";

export const cases = defineLanguageCases("protobuf-extension-removed", [
  {
    name: "an extension",
    from: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } extend Order { optional int32 rank = 100; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } ',
    expected: ["shop.v1.rank"],
  },
  {
    name: "it stays",
    from: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } extend Order { optional int32 rank = 100; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } extend Order { optional int32 rank = 100; optional int32 mark = 101; }',
    expected: [],
  },
]);
