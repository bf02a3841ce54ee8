import { defineLanguageCases } from "@/lib/diff/languages/model";

export const cases = defineLanguageCases("protobuf-extension-added", [
  {
    name: "an extension",
    from: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } ',
    to: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } extend Order { optional int32 rank = 100; }',
    expected: ["shop.v1.rank"],
  },
  {
    name: "a message",
    from: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } ',
    to: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; } message Item {}',
    expected: [],
  },
]);
