import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "no version", text: 'syntax = "proto3";\npackage shop;\nmessage Order {}', fires: ["/package"] },
  { name: "a version", text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order {}', fires: [] },
];
