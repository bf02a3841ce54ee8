import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "bound", base: "exemplary", given: {}, status: "met", code: "deprecation-policy-bound" },
  { name: "none", base: "nothing", given: {}, status: "unmet", code: "deprecation-policy-missing" },
];
