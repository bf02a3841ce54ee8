import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "none overdue", base: "exemplary", given: {}, status: "met", code: "sunsets-honoured" },
  {
    name: "one overdue",
    base: "exemplary",
    given: { deprecations: { records: 2, overdue: 1 } },
    status: "unmet",
    code: "sunsets-honoured",
  },
  {
    name: "nothing deprecated",
    base: "exemplary",
    given: { deprecations: { records: 0, overdue: 0 } },
    status: "not-applicable",
    code: "nothing-deprecated",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
