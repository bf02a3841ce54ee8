import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "none", base: "exemplary", given: {}, status: "met", code: "warnings-few" },
  {
    name: "five for ten operations",
    base: "exemplary",
    given: { current: { findings: { warning: 5 } } },
    status: "met",
    code: "warnings-few",
  },
  {
    name: "six",
    base: "exemplary",
    given: { current: { findings: { warning: 6 } } },
    status: "unmet",
    code: "warnings-few",
  },
  {
    name: "no operations",
    base: "exemplary",
    given: { current: { contract: { operations: 0 } } },
    status: "unknown",
    code: "no-operations",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
