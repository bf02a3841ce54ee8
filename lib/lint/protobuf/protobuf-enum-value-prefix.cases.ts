import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no prefix",
    text: 'syntax = "proto3";\npackage shop.v1;\nenum PushState { PUSH_STATE_UNSPECIFIED = 0; ON = 1; }',
    fires: ["/types/shop.v1.PushState/values/ON"],
  },
  { name: "a prefix", text: 'syntax = "proto3";\npackage shop.v1;\nenum HTTPState { HTTP_STATE_ON = 0; }', fires: [] },
];
