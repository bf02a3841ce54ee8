import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "changelog-kept" },
  {
    name: "half",
    base: "exemplary",
    given: { publishing: { withChangelog: { count: 2, of: 4 } } },
    status: "unmet",
    code: "changelog-kept",
  },
  { name: "nothing in a year", base: "nothing", given: {}, status: "unknown", code: "nothing-published" },
];
