import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a real value",
    text: 'syntax = "proto3";\npackage shop.v1;\nenum State { STATE_ON = 0; }',
    fires: ["/types/shop.v1.State/values/STATE_ON"],
  },
  {
    name: "unspecified",
    text: 'syntax = "proto3";\npackage shop.v1;\nenum State { STATE_UNSPECIFIED = 0; STATE_ON = 1; }',
    fires: [],
  },
  {
    name: "closed enums know absence",
    text: 'syntax = "proto2";\npackage shop.v1;\nenum State { ON = 0; }',
    fires: [],
  },
];
