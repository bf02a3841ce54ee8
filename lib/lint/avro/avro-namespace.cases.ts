import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "no namespace", text: '{"type": "record", "name": "A", "fields": []}', fires: [""] },
  { name: "a namespace", text: '{"type": "record", "name": "x.A", "fields": []}', fires: [] },
];
