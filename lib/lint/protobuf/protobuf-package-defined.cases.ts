import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "no package", text: 'syntax = "proto3";\nmessage Order {}', fires: [""] },
  { name: "a package", text: 'syntax = "proto3";\npackage shop.v1;\nmessage Order {}', fires: [] },
];
