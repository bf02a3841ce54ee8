import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "consumers-answer" },
  {
    name: "half",
    base: "exemplary",
    given: { deprecations: { answered: { count: 2, of: 4 } } },
    status: "unmet",
    code: "consumers-answer",
  },
  {
    name: "nobody affected",
    base: "exemplary",
    given: { deprecations: { answered: { count: 0, of: 0 } } },
    status: "not-applicable",
    code: "no-affected-consumers",
  },
  {
    name: "nobody known, and nobody who measures",
    base: "exemplary",
    given: { deprecations: { answered: { count: 0, of: 0 } }, traffic: { daysSeen: 0 } },
    status: "unknown",
    code: "no-calls",
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
