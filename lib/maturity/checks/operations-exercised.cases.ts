import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "operations-exercised" },
  {
    name: "four of ten",
    base: "exemplary",
    given: { traffic: { operationsSeen: { count: 4, of: 10 } } },
    status: "unmet",
    code: "operations-exercised",
  },
  { name: "no telemetry", base: "exemplary", given: { traffic: { daysSeen: 0 } }, status: "unknown", code: "no-calls" },
  { name: "with nothing published", base: "nothing", given: {}, status: "unknown", code: "no-contract" },
];
