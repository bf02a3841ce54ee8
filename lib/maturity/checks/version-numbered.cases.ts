import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "1.2.0", base: "exemplary", given: {}, status: "met", code: "version-numbered" },
  {
    name: "a date",
    base: "exemplary",
    given: { current: { semver: false, label: "2027-01" } },
    status: "unmet",
    code: "version-not-numbered",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
