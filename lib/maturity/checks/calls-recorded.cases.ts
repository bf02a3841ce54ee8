import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "with calls", base: "exemplary", given: {}, status: "met", code: "calls-recorded-by" },
  {
    name: "with log files alone",
    base: "exemplary",
    given: { traffic: { sources: ["logs"], daysSeen: 1 } },
    status: "met",
    code: "calls-recorded-by",
  },
  {
    name: "nobody knows how they came",
    base: "exemplary",
    given: { traffic: { sources: [] } },
    status: "met",
    code: "calls-recorded",
  },
  { name: "without", base: "nothing", given: {}, status: "unknown", code: "no-calls" },
];
