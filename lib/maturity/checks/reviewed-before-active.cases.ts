import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "reviewed-before-active" },
  {
    name: "half",
    base: "exemplary",
    given: { reviews: { reviewed: { count: 2, of: 4 } } },
    status: "unmet",
    code: "reviewed-before-active",
  },
  { name: "none became active", base: "nothing", given: {}, status: "unknown", code: "nothing-activated" },
];
