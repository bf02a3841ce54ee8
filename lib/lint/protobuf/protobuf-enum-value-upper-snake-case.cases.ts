import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "other names",
    text: 'syntax = "proto3";\npackage shop.v1;\nenum State { Unknown = 0; STATE_ON = 1; }',
    fires: ["/types/shop.v1.State/values/Unknown"],
  },
  {
    name: "UPPER_SNAKE_CASE",
    text: 'syntax = "proto3";\npackage shop.v1;\nenum State { STATE_UNSPECIFIED = 0; }',
    fires: [],
  },
];
