import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "required",
    text: 'syntax = "proto2";\npackage shop.v1;\nmessage Order { required int32 id = 1; }',
    fires: ["/types/shop.v1.Order/properties/id"],
  },
  {
    name: "optional",
    text: 'syntax = "proto2";\npackage shop.v1;\nmessage Order { optional int32 id = 1; }',
    fires: [],
  },
];
