import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "one", base: "exemplary", given: {}, status: "met", code: "rulesets-bound" },
  { name: "none", base: "nothing", given: {}, status: "unmet", code: "rulesets-missing" },
];
