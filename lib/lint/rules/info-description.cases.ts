import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  { name: "no description", document: { info: { title: "Pets", version: "1.0.0" } }, fires: ["/info"] },
  { name: "blank", document: { info: { title: "Pets", version: "1.0.0", description: " " } }, fires: ["/info"] },
  { name: "described", document: { info: { title: "Pets", version: "1.0.0", description: "Keeps pets." } }, fires: [] },
];
