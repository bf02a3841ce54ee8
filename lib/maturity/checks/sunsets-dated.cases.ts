import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "sunsets-dated" },
  {
    name: "one without",
    base: "exemplary",
    given: { deprecations: { records: 2, withSunset: { count: 1, of: 2 } } },
    status: "unmet",
    code: "sunsets-dated",
  },
  {
    name: "nothing deprecated",
    base: "exemplary",
    given: { deprecations: { records: 0, withSunset: { count: 0, of: 0 } } },
    status: "not-applicable",
    code: "nothing-deprecated",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
