import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "removals-announced" },
  {
    name: "none of two",
    base: "exemplary",
    given: { changes: { removalsAnnounced: { count: 0, of: 2 } } },
    status: "unmet",
    code: "removals-announced",
  },
  {
    name: "nothing removed",
    base: "exemplary",
    given: { changes: { removalsAnnounced: { count: 0, of: 0 } } },
    status: "not-applicable",
    code: "nothing-removed",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
