import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "camelCase",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order { string displayName = 1; oneof Kind { int32 a = 2; } }',
    fires: ["/types/shop.v1.Order/properties/displayName", "/types/shop.v1.Order/oneofs/Kind"],
  },
  {
    name: "lower_snake_case",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order { string display_name = 1; int32 x2 = 2; }',
    fires: [],
  },
];
