import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no comment",
    text: 'syntax = "proto3";\npackage shop.v1;\nservice Shop { rpc Get(Key) returns (Key); }\nmessage Key {}',
    fires: ["/services/shop.v1.Shop/Get"],
  },
  {
    name: "a comment",
    text: 'syntax = "proto3";\npackage shop.v1;\nservice Shop {\n  // Gets it.\n  rpc Get(Key) returns (Key);\n}\nmessage Key {}',
    fires: [],
  },
];
