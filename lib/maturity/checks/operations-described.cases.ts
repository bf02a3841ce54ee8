import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "operations-described" },
  {
    name: "79.9 %, which is not 80",
    base: "exemplary",
    given: { current: { contract: { described: { count: 799, of: 1000 } } } },
    status: "unmet",
    code: "operations-described",
  },
  {
    name: "no operations",
    base: "exemplary",
    given: { current: { contract: { operations: 0, described: { count: 0, of: 0 } } } },
    status: "unknown",
    code: "no-operations",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
