import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "one", base: "exemplary", given: {}, status: "met", code: "code-policies-on" },
  { name: "none", base: "nothing", given: {}, status: "unmet", code: "code-policies-missing" },
];
