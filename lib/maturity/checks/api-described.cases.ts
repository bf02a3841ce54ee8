import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "described", base: "exemplary", given: {}, status: "met", code: "api-described" },
  { name: "not described", base: "nothing", given: {}, status: "unmet", code: "api-undescribed" },
];
