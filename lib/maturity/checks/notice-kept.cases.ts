import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "notice-kept" },
  {
    name: "one too short",
    base: "exemplary",
    given: { deprecations: { noticeKept: { count: 1, of: 2 } } },
    status: "unmet",
    code: "notice-kept",
  },
  {
    name: "nothing deprecated",
    base: "exemplary",
    given: { deprecations: { noticeKept: { count: 0, of: 0 } } },
    status: "not-applicable",
    code: "nothing-deprecated",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
