import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no comment",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order { int32 id = 1; }',
    fires: ["/types/shop.v1.Order/properties/id"],
  },
  {
    name: "before and behind",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order {\n  // The number.\n  int32 id = 1;\n  int32 size = 2; // In bytes.\n}',
    fires: [],
  },
];
