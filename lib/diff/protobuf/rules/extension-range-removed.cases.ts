import { defineLanguageCases } from "@/lib/diff/languages/model";

export const cases = defineLanguageCases("protobuf-extension-range-removed", [
  {
    name: "a range",
    from: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { }',
    expected: ["shop.v1.Order › extensions › 100-199"],
  },
  {
    name: "a wider range",
    from: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to 199; }',
    to: 'syntax = "proto2"; package shop.v1; message Order { extensions 100 to max; }',
    expected: [],
  },
]);
