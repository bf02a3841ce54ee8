import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "numbers only",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order { reserved 2; }',
    fires: ["/types/shop.v1.Order"],
  },
  {
    name: "both",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order { reserved 2; reserved "id"; }',
    fires: [],
  },
];
