import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "another name",
    text: 'syntax = "proto3";\npackage shop.v1;\nservice Shop {}',
    fires: ["/services/shop.v1.Shop"],
  },
  { name: "Service", text: 'syntax = "proto3";\npackage shop.v1;\nservice ShopService {}', fires: [] },
];
