import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "by the job", base: "exemplary", given: {}, status: "met", code: "retired-by-schedule" },
  {
    name: "by hand alone",
    base: "exemplary",
    given: { deprecations: { retiredByJob: 0 } },
    status: "unmet",
    code: "retired-by-schedule",
  },
  {
    name: "none ended",
    base: "exemplary",
    given: { publishing: { byState: { draft: 0, in_review: 0, active: 1, deprecated: 0, sunset: 0, retired: 0 } } },
    status: "not-applicable",
    code: "nothing-retired",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
