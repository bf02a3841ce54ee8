import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "one", base: "exemplary", given: {}, status: "met", code: "brownouts-rehearsed" },
  {
    name: "none",
    base: "exemplary",
    given: { deprecations: { records: 2, brownouts: 0 } },
    status: "unmet",
    code: "brownouts-rehearsed",
  },
  {
    name: "nothing deprecated",
    base: "exemplary",
    given: { deprecations: { records: 0 } },
    status: "not-applicable",
    code: "nothing-deprecated",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
