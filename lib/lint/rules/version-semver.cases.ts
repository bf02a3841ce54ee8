import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  { name: "a leading v", document: { info: { title: "Pets", version: "v1.0.0" } }, fires: ["/info/version"] },
  { name: "a date", document: { info: { title: "Pets", version: "2026-11-21" } }, fires: ["/info/version"] },
  { name: "semantic", document: { info: { title: "Pets", version: "1.0.0-rc.1+5" } }, fires: [] },
];
