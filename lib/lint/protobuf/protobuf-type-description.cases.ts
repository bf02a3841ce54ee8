import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no comment",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order {}\nenum State { A = 0; }',
    fires: ["/types/shop.v1.Order", "/types/shop.v1.State"],
  },
  { name: "a comment", text: 'syntax = "proto3";\npackage shop.v1;\n// An order.\nmessage Order {}', fires: [] },
];
