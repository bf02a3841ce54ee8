import type { CaseContent } from "@/lib/maturity/cases/model";

/** What a new case begins with: every part it needs, to be written over. */
export const EMPTY_CASE: CaseContent = {
  title: { en: "…" },
  summary: { en: "…" },
  scenario: { text: { en: "…" }, tags: ["cloud-native"] },
  specification: { text: { en: "…" }, contracts: ["openapi"] },
  implementation: { text: { en: "…" }, technologies: [], isolation: { before: null, after: null } },
  stages: [{ en: "before" }, { en: "after" }],
  metrics: [
    {
      kind: "latency",
      unit: "ms",
      better: "lower",
      values: [
        { least: 10, most: 10 },
        { least: 5, most: 5 },
      ],
    },
  ],
  qualities: [],
  ratings: { goal: null, cost: null, satisfaction: null },
  lessons: [],
};
