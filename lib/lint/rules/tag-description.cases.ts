import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "bare tag",
    document: { tags: [{ name: "pets", description: "Animals." }, { name: "owners" }] },
    fires: ["/tags/1"],
  },
  { name: "described", document: { tags: [{ name: "pets", description: "Animals." }] }, fires: [] },
];
