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
    name: "nothing deprecated",
    base: "exemplary",
    given: { deprecations: { records: 0 } },
    status: "not-applicable",
    code: "nothing-deprecated",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
