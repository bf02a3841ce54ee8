import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "nothing is said",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order { int32 id = 1 [deprecated = true]; }',
    fires: ["/types/shop.v1.Order/properties/id"],
  },
  {
    name: "a hint",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order {\n  // Use `name` instead.\n  int32 id = 1 [deprecated = true];\n}',
    fires: [],
  },
];
