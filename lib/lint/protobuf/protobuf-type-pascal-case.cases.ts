import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "other names",
    text: 'syntax = "proto3";\npackage shop.v1;\nmessage order_item {}\nenum state { A = 0; }\nservice Shop { rpc get(order_item) returns (order_item); }',
    fires: ["/types/shop.v1.order_item", "/types/shop.v1.state", "/services/shop.v1.Shop/get"],
  },
  { name: "PascalCase", text: 'syntax = "proto3";\npackage shop.v1;\nmessage OrderItem2 {}', fires: [] },
];
