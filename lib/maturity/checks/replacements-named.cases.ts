import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "replacements-named" },
  {
    name: "none",
    base: "exemplary",
    given: { deprecations: { withReplacement: { count: 0, of: 2 } } },
    status: "unmet",
    code: "replacements-named",
  },
  {
    name: "nothing deprecated",
    base: "exemplary",
    given: { deprecations: { withReplacement: { count: 0, of: 0 } } },
    status: "not-applicable",
    code: "nothing-deprecated",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
