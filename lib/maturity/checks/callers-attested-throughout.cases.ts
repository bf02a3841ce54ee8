import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "callers-attested-throughout" },
  {
    name: "nine of ten",
    base: "exemplary",
    given: { traffic: { spiffeCallers: { count: 9, of: 10 } } },
    status: "unmet",
    code: "callers-attested-throughout",
  },
  { name: "no callers", base: "nothing", given: {}, status: "unknown", code: "no-calls" },
];
