import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "callers-attested" },
  {
    name: "one of five",
    base: "exemplary",
    given: { traffic: { spiffeCallers: { count: 1, of: 5 } } },
    status: "unmet",
    code: "callers-attested",
  },
  { name: "no callers", base: "nothing", given: {}, status: "unknown", code: "no-calls" },
];
