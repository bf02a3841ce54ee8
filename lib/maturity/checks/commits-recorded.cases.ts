import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "commits-recorded" },
  {
    name: "none",
    base: "exemplary",
    given: { publishing: { withCommit: { count: 0, of: 4 } } },
    status: "unmet",
    code: "commits-recorded",
  },
  { name: "nothing in a year", base: "nothing", given: {}, status: "unknown", code: "nothing-published" },
];
