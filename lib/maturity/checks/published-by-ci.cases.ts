import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all by tokens", base: "exemplary", given: {}, status: "met", code: "published-by-ci" },
  {
    name: "by hand",
    base: "exemplary",
    given: { publishing: { byToken: { count: 0, of: 4 } } },
    status: "unmet",
    code: "published-by-ci",
  },
  { name: "nothing in a year", base: "nothing", given: {}, status: "unknown", code: "nothing-published" },
];
