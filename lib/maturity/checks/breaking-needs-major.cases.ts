import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "none", base: "exemplary", given: {}, status: "met", code: "breaking-needs-major" },
  {
    name: "one",
    base: "exemplary",
    given: { changes: { releases: 3, breakingWithoutMajor: 1 } },
    status: "unmet",
    code: "breaking-needs-major",
  },
  {
    name: "a first version",
    base: "exemplary",
    given: { changes: { releases: 0 } },
    status: "not-applicable",
    code: "no-releases",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
