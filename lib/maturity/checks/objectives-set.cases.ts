import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "two", base: "exemplary", given: {}, status: "met", code: "objectives-set" },
  { name: "none", base: "nothing", given: {}, status: "unmet", code: "objectives-set" },
];
