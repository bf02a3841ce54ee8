import type { CheckCase } from "@/lib/maturity/check-case";

export const cases: CheckCase[] = [
  { name: "all", base: "exemplary", given: {}, status: "met", code: "callers-identified" },
  {
    name: "half",
    base: "exemplary",
    given: { traffic: { identifiedCalls: { count: 50, of: 100 } } },
    status: "unmet",
    code: "callers-identified",
  },
  { name: "no calls", base: "nothing", given: {}, status: "unknown", code: "no-calls" },
];
