import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "generated", base: "exemplary", given: {}, status: "met", code: "evidence-passed" },
  { name: "no evidence", base: "exemplary", given: { evidence: [] }, status: "unknown", code: "evidence-missing" },
  { name: "nothing known", base: "nothing", given: {}, status: "unknown", code: "evidence-missing" },
];
