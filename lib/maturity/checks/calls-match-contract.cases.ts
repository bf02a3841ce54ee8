import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "calls-match-contract" },
  {
    name: "a tenth match nothing",
    base: "exemplary",
    given: { traffic: { calls: 100, unmatchedCalls: 10 } },
    status: "unmet",
    code: "calls-match-contract",
  },
  {
    name: "no calls",
    base: "exemplary",
    given: { traffic: { calls: 0, unmatchedCalls: 0 } },
    status: "unknown",
    code: "no-calls",
  },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
