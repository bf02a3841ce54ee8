import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "shared",
    text: 'syntax = "proto3";\npackage shop.v1;\nservice Shop { rpc Get(Key) returns (Key); }\nmessage Key {}',
    fires: ["/services/shop.v1.Shop/Get"],
  },
  {
    name: "its own",
    text: 'syntax = "proto3";\npackage shop.v1;\nservice Shop { rpc Get(GetRequest) returns (GetResponse); }\nmessage GetRequest {}\nmessage GetResponse {}',
    fires: [],
  },
];
